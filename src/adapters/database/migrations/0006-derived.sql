-- What follows from the facts of one chronology: codes, dates and due instants, no words, nothing
-- that changes because time passes. The keeper writes it inside the appending transaction; a
-- rebuild fills a second schema of the same shape and swaps it in.
set role hf_owner;

create table derived.child (
  chronology uuid primary key,
  responsible_authority uuid,
  host_authority uuid,
  placement_area text,
  police_force uuid,
  care text not null,
  care_since date,
  placement_type text,
  placed_since date,
  missing text not null,
  missing_since timestamptz,
  missing_precision text,
  episode uuid,
  quiet boolean not null default false,
  unaccompanied text not null,
  trafficking text not null,
  born_from date,
  born_until date,
  age_in_doubt boolean not null default false,
  shielded boolean not null default false,
  died boolean not null default false,
  retain_until date
);
comment on table derived.child is 'P3. One row a child, for lists and for the question "missing now?".';
create index child_responsible on derived.child (responsible_authority, missing);
create index child_force on derived.child (police_force) where missing <> 'no';

create table derived.relationship (
  chronology uuid not null,
  relation text not null,
  holder uuid not null,
  entry uuid,
  basis uuid not null,
  starts timestamptz not null,
  ends timestamptz
);
comment on table derived.relationship is
  'P3. Who has to do with the child, from when until when; entry: only that entry was addressed to the holder.';
create index relationship_holder on derived.relationship (holder, relation, chronology);
create index relationship_chronology on derived.relationship (chronology);

create table derived.duty (
  chronology uuid not null,
  duty text not null,
  per text not null,
  section text not null,
  holder uuid,
  owed_by text not null,
  state text not null,
  triggered_at timestamptz,
  due_at timestamptz,
  met_at timestamptz,
  superseded_at timestamptz,
  quiet boolean not null,
  basis uuid,
  primary key (chronology, duty, per)
);
comment on table derived.duty is
  'P3. What is owed and by when. Overdue is not stored: it is due_at read against a clock.';
create index duty_holder on derived.duty (holder, due_at) where state = 'open';

create table derived.identifier (
  find bytea not null,
  chronology uuid not null,
  entry uuid not null,
  primary key (find, chronology, entry)
);
comment on table derived.identifier is 'P3. Keyed hashes of exact identifiers, for the one exact question (D08).';
create index identifier_chronology on derived.identifier (chronology);

grant select, insert, delete on all tables in schema derived to hf_keeper;
grant select on derived.child, derived.relationship, derived.duty to hf_app;
