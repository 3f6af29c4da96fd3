-- Organisations, teams, people, grants: added to, never changed. What ended is a row saying so.
set role hf_owner;

create table access.installation (
  only_row boolean primary key default true check (only_row),
  made_up boolean not null,
  made_at timestamptz not null default now()
);
comment on table access.installation is 'P1. Whether this database holds made-up people only; set once.';

create table access.organisation (
  id uuid primary key,
  kind text not null,
  code text,
  name text,
  nation text not null default 'england',
  registered_at timestamptz not null default now()
);
comment on table access.organisation is
  'P1. The register. Homes and foster households have no name here: their name tells a place.';
create index organisation_code on access.organisation (kind, code);

create table access.team (
  id uuid primary key,
  organisation uuid not null references access.organisation,
  name text not null,
  desk_phone text,
  registered_at timestamptz not null default now()
);
comment on table access.team is 'P1. Teams and their desks.';

create table access.person (
  id uuid primary key,
  issuer text not null,
  subject text not null,
  display_name text not null,
  registered_at timestamptz not null default now(),
  unique (issuer, subject)
);
comment on table access.person is 'P2. Somebody who signs in: issuer and subject, never an e-mail address (SEC-22).';

create table access.role_grant (
  id uuid primary key,
  person uuid not null references access.person,
  role text not null,
  organisation uuid not null references access.organisation,
  team uuid references access.team,
  starts timestamptz not null default now(),
  ends timestamptz,
  granted_by uuid references access.person,
  second_by uuid references access.person,
  recorded_at timestamptz not null default now(),
  check (granted_by is null or granted_by <> person),
  check (second_by is null or (second_by <> person and second_by <> granted_by))
);
comment on table access.role_grant is 'P2. Who acts as what for whom, from when; nobody grants to himself (D62).';
create index role_grant_person on access.role_grant (person);

create table access.role_grant_end (
  role_grant uuid primary key references access.role_grant,
  at timestamptz not null default now(),
  ended_by uuid references access.person
);
comment on table access.role_grant_end is 'P2. A grant ended before its end date.';

create table access.account_suspended (
  person uuid not null references access.person,
  at timestamptz not null default now(),
  lifted boolean not null default false,
  suspended_by uuid references access.person,
  primary key (person, at)
);
comment on table access.account_suspended is 'P2. The newest row says whether the account is suspended (SEC-21).';

create table access.staff_conflict (
  person uuid not null references access.person,
  chronology uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (person, chronology)
);
comment on table access.staff_conflict is
  'P3. This person may not see this child: relative, suspect, subject of an allegation, declared (D30).';

create table access.own_record (
  person uuid not null references access.person,
  chronology uuid not null,
  starts timestamptz not null default now(),
  ends timestamptz,
  primary key (person, chronology)
);
comment on table access.own_record is
  'P3. Whose account is the child''s own; opened with worker or guardian, ended when another person controls it.';

create table access.session (
  token_hash bytea primary key,
  person uuid not null references access.person,
  role_grant uuid references access.role_grant,
  opened_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  signed_in_at timestamptz not null default now(),
  verified_again_at timestamptz,
  idle_minutes integer not null,
  ends_at timestamptz not null,
  ended_at timestamptz,
  network text not null default 'unknown'
);
comment on table access.session is
  'P2. SHA-256 of the token only (SEC-24). The token itself is what the policies are given (PG-05).';
create index session_person on access.session (person) where ended_at is null;

create table access.reveal (
  id uuid primary key default gen_random_uuid(),
  xact xid8 not null default pg_current_xact_id(),
  session bytea not null,
  chronology uuid not null,
  at timestamptz not null default clock_timestamp()
);
comment on table access.reveal is 'P4. Each opening of a place, written by the function that opens it (SEC-44).';
create index reveal_xact on access.reveal (xact);
create index reveal_session on access.reveal (session, at);

create table access.draft (
  id uuid primary key,
  author uuid not null references access.person,
  form text not null,
  sealed bytea not null,
  saved_at timestamptz not null default now()
);
comment on table access.draft is 'P4. Unfinished words of one author, sealed, deleted after 30 days (D82).';
create index draft_author on access.draft (author, saved_at);

create table access.service_run (
  token_hash bytea primary key,
  service text not null check (service in ('fold', 'keeper', 'matcher', 'counter', 'waker')),
  reason text not null,
  opened_at timestamptz not null default now(),
  closed_at timestamptz
);
comment on table access.service_run is 'P1. A bulk read by a service identity, one audit row each; and, as fold, the keeper of this installation inside appends.';
