-- Yearly returns: what an authority sent, how far its import is, and which statement of which child
-- became which entry, so that the same return twice adds nothing.
create schema exchange authorization hf_owner;
grant usage on schema exchange to hf_app;
set role hf_owner;

create table exchange.return_import (
  id uuid primary key,
  authority uuid not null references access.organisation,
  person uuid not null references access.person,
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  state text not null check (state in ('uploaded', 'recording', 'done', 'stopped')),
  children_total integer not null default 0,
  children_done integer not null default 0,
  result text,
  report bytea
);
comment on table exchange.return_import is
  'P2. One import. result: counts as JSON; report: rejected rows with file, line, column and reason, sealed.';
create index return_import_authority on exchange.return_import (authority, started_at desc);

create table exchange.imported (
  authority uuid not null,
  number bytea not null,
  key text not null,
  chronology uuid not null,
  entry uuid not null,
  digest text not null,
  year smallint not null,
  import uuid not null references exchange.return_import,
  primary key (authority, number, key, entry)
);
comment on table exchange.imported is
  'P3. Which statement of a return became which entry; number is the keyed hash of the council''s number for the child.';

create table exchange.upload (
  import uuid not null references exchange.return_import,
  name text not null,
  sealed bytea not null,
  primary key (import, name)
);
comment on table exchange.upload is 'P4. The files of a return between its preview and its import, sealed; removed afterwards.';
grant select, insert, delete on exchange.upload to hf_app;
alter table exchange.upload enable row level security;
alter table exchange.upload force row level security;

grant select, insert on exchange.return_import, exchange.imported to hf_app;
grant update (finished_at, state, children_total, children_done, result, report) on exchange.return_import to hf_app;
alter table exchange.return_import enable row level security;
alter table exchange.return_import force row level security;
alter table exchange.imported enable row level security;
alter table exchange.imported force row level security;
create trigger append_only before update or delete on exchange.imported
  for each row execute function chronology.refuse_change();
create trigger no_truncate before truncate on exchange.imported
  for each statement execute function chronology.refuse_change();

create policy own_authority on exchange.return_import for all to hf_app
  using (authority = (select m.organisation from access.me() m where m.role = 'returns-officer'))
  with check (authority = (select m.organisation from access.me() m where m.role = 'returns-officer')
              and person = (select m.person from access.me() m));
create policy own_authority on exchange.imported for all to hf_app
  using (authority = (select m.organisation from access.me() m where m.role = 'returns-officer'))
  with check (authority = (select m.organisation from access.me() m where m.role = 'returns-officer')
              and chronology = any ((select access.within())::uuid[]));
create policy own_authority on exchange.upload for all to hf_app
  using (import = any (array(select r.id from exchange.return_import r)))
  with check (import = any (array(select r.id from exchange.return_import r)));
