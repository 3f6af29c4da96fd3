-- Who may connect, and as what. Roles belong to the cluster, so each is made only where missing.
-- None of them is a superuser, none may bypass row-level security, none but the owner owns anything.
do $$
declare
  wanted record;
begin
  for wanted in select * from (values
    ('hf_owner',     'nologin'),  -- owns every object; nobody connects as it
    ('hf_app',       'login'),    -- answers people's requests
    ('hf_door',      'login'),    -- opens and ends sessions, registers accounts and grants
    ('hf_sequencer', 'login'),    -- gives leaves their position and signs checkpoints
    ('hf_loader',    'login'),    -- loads the made-up world; useless in a database not marked made-up
    ('hf_keeper',    'nologin'),  -- folds the chronology just appended to, inside that transaction
    ('hf_matcher',   'nologin'),  -- identity and match keys, never a place
    ('hf_counter',   'nologin'),  -- facts only
    ('hf_waker',     'nologin')   -- due times and references only
  ) as role(name, how) loop
    if not exists (select from pg_roles where rolname = wanted.name) then
      execute format('create role %I %s nosuperuser nobypassrls nocreatedb nocreaterole noinherit',
                     wanted.name, wanted.how);
    end if;
  end loop;
end
$$;

grant hf_keeper to hf_app, hf_loader;
grant hf_matcher, hf_counter, hf_waker to hf_door;

do $$ begin execute format('grant hf_owner to %I', current_user); end $$;
do $$ begin execute format('revoke all on database %I from public', current_database()); end $$;
do $$ begin
  execute format('grant connect on database %I to hf_app, hf_door, hf_sequencer, hf_loader', current_database());
end $$;
revoke create on schema public from public;

create schema chronology authorization hf_owner;
create schema access authorization hf_owner;
create schema derived authorization hf_owner;
create schema tree authorization hf_owner;
grant usage on schema chronology to hf_app, hf_keeper, hf_matcher, hf_counter, hf_sequencer, hf_loader;
grant usage on schema access to hf_app, hf_door, hf_keeper, hf_loader, hf_sequencer, hf_matcher, hf_counter, hf_waker;
grant usage on schema derived to hf_app, hf_keeper, hf_matcher, hf_counter, hf_waker, hf_loader;
grant usage on schema tree to hf_app, hf_sequencer, hf_keeper, hf_loader;

comment on schema chronology is 'The spine: what was recorded. Appended to, never changed.';
comment on schema access is 'The door: accounts, grants, sessions, audit, the second wall.';
comment on schema derived is 'What follows from the facts; may be dropped and rebuilt at any time.';
comment on schema tree is 'Positions and signed checkpoints that prove nothing was altered.';
