-- The spine. Rows are added and read; no role may change or remove one.
set role hf_owner;

create table chronology.chronology (
  id uuid primary key,
  sort text not null check (sort in ('child', 'lead', 'organisation')),
  opened_at timestamptz not null default now(),
  opened_by uuid,
  opened_organisation uuid,
  opened_team uuid,
  opened_xact xid8 not null default pg_current_xact_id(),
  retain_until date,
  retain_reason text not null
);
comment on table chronology.chronology is
  'P2. Whose entries belong together. retain_until: 75 years after the earliest possible birth, never shortened.';

create table chronology.key (
  chronology uuid not null references chronology.chronology,
  purpose text not null check (purpose in ('words', 'location')),
  algorithm text not null,
  master text not null,
  wrapped bytea not null,
  primary key (chronology, purpose)
);
comment on table chronology.key is 'P4. Data keys, wrapped by a master key that is not in the database.';

create table chronology.entry (
  id uuid primary key,
  chronology uuid not null references chronology.chronology,
  kind text not null,
  version smallint not null,
  section text not null,
  class text not null,
  precision text not null check (precision in ('minute', 'day', 'month', 'year', 'about', 'unknown')),
  happened_from timestamptz,
  happened_until timestamptz,
  recorded_at timestamptz not null,
  recorded_role text not null,
  recorded_kind text not null,
  from_file boolean not null default false,
  source text not null,
  how_known text not null,
  corrects uuid references chronology.entry,
  withdraws uuid references chronology.entry,
  act uuid,
  salt bytea not null,
  leaf bytea not null,
  xact xid8 not null default pg_current_xact_id(),
  check ((happened_from is null) = (precision = 'unknown')),
  check ((happened_until is null) = (precision = 'unknown')),
  check (corrects is null or withdraws is null)
);
comment on table chronology.entry is
  'P3. The envelope. Who wrote it stands apart (author): an organisation can tell a place.';
create index entry_chronology on chronology.entry (chronology, happened_from);
create index entry_xact on chronology.entry (xact);

create table chronology.author (
  entry uuid primary key references chronology.entry,
  chronology uuid not null,
  person uuid,
  organisation uuid,
  team uuid
);
comment on table chronology.author is 'P4. Person and organisation that recorded an entry.';
create index author_chronology on chronology.author (chronology);
create index author_person on chronology.author (person, chronology);

create table chronology.facts (
  entry uuid not null references chronology.entry,
  chronology uuid not null,
  section text not null,
  class text not null,
  body text not null,
  find bytea[] not null default '{}',
  primary key (entry, section, class)
);
comment on table chronology.facts is
  'P3. Codes, dates, numbers, opaque ids, as the canonical JSON that was hashed; find: keyed hashes of exact identifiers.';
create index facts_chronology on chronology.facts (chronology);
create index facts_find on chronology.facts using gin (find);

create table chronology.words (
  entry uuid not null references chronology.entry,
  chronology uuid not null,
  section text not null,
  class text not null,
  sealed bytea not null,
  primary key (entry, section, class)
);
comment on table chronology.words is 'P4. AES-256-GCM under the key of the chronology; LOC under its second key.';
create index words_chronology on chronology.words (chronology);

-- recorded_at is the database's clock; only the made-up world may bring its own.
create function chronology.guard_entry() returns trigger language plpgsql as $$
begin
  if new.from_file then
    if not (select made_up from access.installation) then
      raise exception 'HF_NOT_MADE_UP' using hint = 'only a database marked made-up takes recorded-at from a file';
    end if;
  elsif abs(extract(epoch from new.recorded_at - clock_timestamp())) > 5 then
    raise exception 'HF_CLOCK' using hint = 'recorded_at must be the clock of the database';
  end if;
  return new;
end $$;
create trigger guard before insert on chronology.entry for each row execute function chronology.guard_entry();

create function chronology.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'HF_APPEND_ONLY' using hint = 'a correction is another entry';
end $$;
do $$
declare each text;
begin
  foreach each in array array['chronology', 'entry', 'author', 'facts', 'words'] loop
    execute format('create trigger append_only before update or delete on chronology.%I
                    for each row execute function chronology.refuse_change()', each);
    execute format('create trigger no_truncate before truncate on chronology.%I
                    for each statement execute function chronology.refuse_change()', each);
  end loop;
end $$;
-- A key is the one thing that may be destroyed: that erases the words and leaves the tree whole.
create trigger no_change before update on chronology.key for each row execute function chronology.refuse_change();
