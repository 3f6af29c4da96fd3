-- The read log: one row per request and child, written before the first byte is read. The second
-- wall opens a chronology only to a transaction that has already written its row here.
set role hf_owner;

create table access.audit (
  id uuid not null,
  at timestamptz not null,
  request uuid not null,
  session bytea,
  person uuid,
  organisation uuid,
  role text,
  relationships text[] not null default '{}',
  purpose text,
  action text not null,
  route text not null,
  chronology uuid,
  shown text[] not null default '{}',
  masked text[] not null default '{}',
  refused text[] not null default '{}',
  outcome text not null check (outcome in ('allowed', 'masked', 'exists', 'refused', 'failed')),
  reason bytea,
  rule text not null,
  children integer,
  network text not null default 'unknown',
  xact xid8 not null default pg_current_xact_id(),
  salt bytea not null,
  leaf bytea not null,
  primary key (id, at)
) partition by range (at);
comment on table access.audit is
  'P2. Who looked, why, under which rule, with what outcome. No content, no names; the reason is sealed (SEC-49).';
create index audit_chronology on access.audit (chronology, at);
create index audit_xact on access.audit (xact);
create index audit_person on access.audit (person, at);
create table access.audit_default partition of access.audit default;

-- Makes the partitions of the month of that day and of the next; called at start and daily.
create function access.make_audit_partitions(of_day date) returns void
language plpgsql security definer set search_path = pg_catalog, access as $$
declare
  starts date := date_trunc('month', of_day);
  name text;
begin
  for i in 0..1 loop
    name := 'audit_' || to_char(starts, 'YYYY_MM');
    if to_regclass('access.' || name) is null
       and not exists (select from access.audit_default where at >= starts and at < starts + interval '1 month') then
      execute format('create table access.%I partition of access.audit for values from (%L) to (%L)',
                     name, starts::timestamptz, (starts + interval '1 month')::timestamptz);
      execute format('alter table access.%I enable row level security', name);
      execute format('alter table access.%I force row level security', name);
      execute format('create trigger no_truncate before truncate on access.%I
                      for each statement execute function chronology.refuse_change()', name);
    end if;
    starts := (starts + interval '1 month')::date;
  end loop;
end $$;
revoke all on function access.make_audit_partitions(date) from public;
grant execute on function access.make_audit_partitions(date) to hf_door;

create trigger append_only before update or delete on access.audit
  for each row execute function chronology.refuse_change();
create trigger no_truncate before truncate on access.audit
  for each statement execute function chronology.refuse_change();
create trigger no_truncate before truncate on access.audit_default
  for each statement execute function chronology.refuse_change();
alter table access.audit_default enable row level security;
alter table access.audit_default force row level security;
