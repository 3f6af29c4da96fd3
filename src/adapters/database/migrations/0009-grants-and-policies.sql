-- What each database role may touch, and which rows it sees. Row-level security stands on every
-- table, for its owner too; a table without a policy for a role shows that role nothing.
-- Policies are written so that what the asker may is worked out once for a statement (PG-10): a
-- scalar subquery, not unnest(), which the planner would run once more to guess its length.
set role hf_owner;

do $$
declare each regclass;
begin
  for each in select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
               where n.nspname in ('chronology', 'access', 'derived', 'tree') and c.relkind in ('r', 'p') loop
    execute format('alter table %s enable row level security', each);
    execute format('alter table %s force row level security', each);
  end loop;
end $$;

-- ---------------------------------------------------------------------------------------------
-- The owner: nobody connects as it. Definer functions run as it, and with forced policies each
-- needs its tables opened; no table that no such function reads is listed.
create policy owner on access.installation for all to hf_owner using (true) with check (true);  -- is_made_up(); the mark set once
create policy owner on access.organisation for select to hf_owner using (true);                 -- me(), audit_of()
create policy owner on access.team for select to hf_owner using (true);                         -- names_of()
create policy owner on access.person for select to hf_owner using (true);                       -- names_of()
create policy owner on access.role_grant for select to hf_owner using (true);                   -- me(), standing()
create policy owner on access.role_grant_end for select to hf_owner using (true);               -- me()
create policy owner on access.account_suspended for select to hf_owner using (true);            -- me()
create policy owner on access.session for select to hf_owner using (true);                      -- me()
create policy owner on access.staff_conflict for select to hf_owner using (true);               -- states_of(), withheld()
create policy owner on access.own_record for select to hf_owner using (true);                     -- standing(), mine()
create policy owner on access.reveal for all to hf_owner using (true) with check (true);        -- reveal_place(), revealed()
create policy owner on access.service_run for select to hf_owner using (true);                  -- running()
create policy owner on access.audit for select to hf_owner using (true);                        -- named(), audit_of()
create policy owner on access.audit_default for select to hf_owner using (true);                -- make_audit_partitions()
create policy owner on access.first_responder_organisation for select to hf_owner using (true); -- cells()
create policy owner on access.field_class for all to hf_owner using (true) with check (true);   -- cells(); later migrations
create policy owner on access.wall for all to hf_owner using (true) with check (true);          -- fill_wall_cell(); later migrations
create policy owner on access.wall_cell for all to hf_owner using (true) with check (true);     -- cells(), fill_wall_cell()
create policy owner on chronology.chronology for select to hf_owner using (true);               -- standing(), within(), cells()
create policy owner on chronology.entry for select to hf_owner using (true);                    -- appended_now(), entries_now()
create policy owner on chronology.author for select to hf_owner using (true);                   -- standing(), read_keys()
create policy owner on chronology.facts for select to hf_owner using (true);                    -- read_keys()
create policy owner on derived.child for select to hf_owner using (true);                       -- standing(), states_of(), withheld()
create policy owner on derived.relationship for select to hf_owner using (true);                -- standing(), mine(), withheld()
create policy owner on derived.identifier for select to hf_owner using (true);                  -- find_exact()

-- ---------------------------------------------------------------------------------------------
-- hf_app: people's requests. Reads and adds; changes and removes nothing but its own drafts.
grant select on chronology.chronology, chronology.key, chronology.entry, chronology.author, chronology.facts, chronology.words to hf_app;
grant insert (id, sort, opened_by, opened_organisation, opened_team, retain_until, retain_reason) on chronology.chronology to hf_app;
-- Never xact: it says which transaction wrote the row, and the walls believe it.
grant insert (id, chronology, kind, version, section, class, precision, happened_from, happened_until, recorded_at,
              recorded_role, recorded_kind, from_file, source, how_known, corrects, withdraws, act, salt, leaf)
  on chronology.entry to hf_app;
grant insert on chronology.key, chronology.author, chronology.facts, chronology.words to hf_app;

create policy app_reads on chronology.chronology for select to hf_app
  using (id = any ((select access.within())::uuid[]));
create policy app_opens on chronology.chronology for insert to hf_app
  with check (opened_by = (select m.person from access.me() m) and opened_organisation = (select m.organisation from access.me() m));

create policy app_reads on chronology.key for select to hf_app
  using (chronology = any ((select access.within())::uuid[]));
create policy app_adds on chronology.key for insert to hf_app
  with check (chronology = any (array(select c.id from chronology.chronology c where c.opened_xact = pg_current_xact_id_if_assigned())));

create policy app_reads on chronology.entry for select to hf_app
  using (chronology = any ((select access.named())::uuid[])
         and (select access.as_set(access.readable_facts()))
             -- Who may read a child's name and nothing else of the identity sees that the claim is there.
             ?| array[chronology || '/' || section || '/' || class, id || '/' || section || '/' || class,
                      case when kind = 'identity-claimed' then chronology || '/ID/name' end]);
create policy app_adds on chronology.entry for insert to hf_app
  with check ((select access.as_set(access.appendable_facts())) ? (chronology || '/' || section || '/' || class)
              and recorded_role = (select m.role from access.me() m)
              and recorded_kind = (select m.organisation_kind from access.me() m));

-- An organisation can tell a place, so authors are shown to whoever may open the places.
create policy app_reads on chronology.author for select to hf_app
  using (chronology = any ((select access.named())::uuid[])
         and (chronology = any ((select access.may_see_author())::uuid[])
              or person = (select m.person from access.me() m)));
create policy app_adds on chronology.author for insert to hf_app
  with check (chronology = any ((select access.within())::uuid[])
              and entry in (select unnest(access.entries_now()))
              and person = (select m.person from access.me() m)
              and organisation = (select m.organisation from access.me() m)
              and team is not distinct from (select m.team from access.me() m));

create policy app_reads on chronology.facts for select to hf_app
  using (chronology = any ((select access.named())::uuid[])
         and (select access.as_set(access.readable_facts()))
             ?| array[chronology || '/' || section || '/' || class, entry || '/' || section || '/' || class]);
create policy app_adds on chronology.facts for insert to hf_app
  with check ((select access.as_set(access.appendable_facts())) ? (chronology || '/' || section || '/' || class)
              and entry in (select unnest(access.entries_now())));

create policy app_reads on chronology.words for select to hf_app
  using (chronology = any ((select access.named())::uuid[])
         and (select access.as_set(access.readable()))
             ?| array[chronology || '/' || section || '/' || class, entry || '/' || section || '/' || class]);
create policy app_adds on chronology.words for insert to hf_app
  with check ((select access.as_set(access.appendable())) ? (chronology || '/' || section || '/' || class)
              and entry in (select unnest(access.entries_now())));

-- Lists: own children only; naming a child in an audit row is not having to do with it (AC-08).
-- Shielded children are in no list but that of the persons named (D25).
create policy app_reads on derived.child for select to hf_app
  using (chronology in (select unnest(access.mine())));
create policy app_reads on derived.relationship for select to hf_app
  using (holder = any ((select access.my_holders())::uuid[])
         and not chronology in (select unnest(access.withheld())));
create policy app_reads on derived.duty for select to hf_app
  using (chronology in (select unnest(access.mine()))
         or (holder = any ((select access.my_holders())::uuid[]) and not chronology in (select unnest(access.withheld()))));

-- The read log takes rows about the asker only; nobody's rows only say that somebody was refused.
grant insert (id, at, request, session, person, organisation, role, relationships, purpose, action, route, chronology,
              shown, masked, refused, outcome, reason, rule, children, network, salt, leaf) on access.audit to hf_app, hf_door;
create policy app_adds on access.audit for insert to hf_app
  with check (at between now() - interval '5 minutes' and clock_timestamp() + interval '5 seconds'
              and ((session = (select m.session from access.me() m)
                    and person = (select m.person from access.me() m)
                    and organisation = (select m.organisation from access.me() m)
                    and role = (select m.role from access.me() m))
                   or (session is null and outcome in ('refused', 'failed'))));
create policy door_adds on access.audit for insert to hf_door
  with check (chronology is null and session is null); -- signing in and out (SEC-51)

-- Desks and the register of organisations, for everybody who is signed in. Homes have no name there.
grant select on access.organisation, access.team to hf_app;
create policy app_reads on access.organisation for select to hf_app using ((select count(*) from access.me()) = 1);
create policy app_reads on access.team for select to hf_app using ((select count(*) from access.me()) = 1);

grant select, insert, update, delete on access.draft to hf_app;
create policy author on access.draft for all to hf_app
  using (author = (select m.person from access.me() m)) with check (author = (select m.person from access.me() m));

-- ---------------------------------------------------------------------------------------------
-- hf_keeper: facts, for folding, and only for whoever holds the keeper's token, which no request
-- knows: becoming the role by an injected statement opens nothing. It reads no words, and of the guardian's and lawyer's notes nothing at all
-- (D60). It reads entries together with their authors: the grant is there, the rows are not.
grant select on chronology.chronology, chronology.entry, chronology.facts, chronology.author to hf_keeper;
create policy keeper_reads on chronology.chronology for select to hf_keeper
  using ((id = any ((select access.appended_now() || access.named())::uuid[]) and (select access.running('fold'))) or (select access.running('keeper')));
create policy keeper_reads on chronology.entry for select to hf_keeper
  using (section <> 'GRD' and ((chronology = any ((select access.appended_now() || access.named())::uuid[]) and (select access.running('fold'))) or (select access.running('keeper'))));
create policy keeper_reads on chronology.facts for select to hf_keeper
  using (section <> 'GRD' and ((chronology = any ((select access.appended_now() || access.named())::uuid[]) and (select access.running('fold'))) or (select access.running('keeper'))));

do $$
declare each text;
begin
  foreach each in array array['child', 'relationship', 'duty', 'identifier'] loop
    -- It writes only where something was appended, or in a run: naming a child must not be enough to be given a relationship.
    execute format('create policy keeper_reads on derived.%I for select to hf_keeper
      using ((chronology = any ((select access.appended_now() || access.named())::uuid[]) and (select access.running(''fold''))) or (select access.running(''keeper'')))', each);
    execute format('create policy keeper_adds on derived.%I for insert to hf_keeper
      with check ((chronology = any ((select access.appended_now())::uuid[]) and (select access.running(''fold''))) or (select access.running(''keeper'')))', each);
    execute format('create policy keeper_removes on derived.%I for delete to hf_keeper
      using ((chronology = any ((select access.appended_now())::uuid[]) and (select access.running(''fold''))) or (select access.running(''keeper'')))', each);
  end loop;
end $$;

-- hf_matcher: identity, with its words, and no photograph (D60); only inside a run.
grant select on chronology.entry, chronology.facts, chronology.words, chronology.key to hf_matcher;
create policy matcher_reads on chronology.entry for select to hf_matcher using (section = 'ID' and class <> 'photo' and (select access.running('matcher')));
create policy matcher_reads on chronology.facts for select to hf_matcher using (section = 'ID' and class <> 'photo' and (select access.running('matcher')));
create policy matcher_reads on chronology.words for select to hf_matcher using (section = 'ID' and class <> 'photo' and (select access.running('matcher')));
create policy matcher_reads on chronology.key for select to hf_matcher using (purpose = 'words' and (select access.running('matcher')));

-- hf_counter: facts, never a place, an interview or a note (D60); as known on a time, so the tree too.
grant select on chronology.chronology, chronology.entry, chronology.facts to hf_counter;
grant usage on schema tree to hf_counter;
create policy counter_reads on chronology.chronology for select to hf_counter using ((select access.running('counter')));
create policy counter_reads on chronology.entry for select to hf_counter using (section not in ('LOC', 'GRD', 'RHI') and (select access.running('counter')));
create policy counter_reads on chronology.facts for select to hf_counter using (section not in ('LOC', 'GRD', 'RHI') and (select access.running('counter')));

-- hf_waker: what is due, when and for whom; nothing about the child.
grant select (chronology, duty, per, due_at, holder, state) on derived.duty to hf_waker;
create policy waker_reads on derived.duty for select to hf_waker using ((select access.running('waker')));

-- ---------------------------------------------------------------------------------------------
-- hf_sequencer: leaves and when they came, nothing of what they hold.
grant select (id, xact, leaf) on chronology.entry to hf_sequencer;
grant select (id, xact, leaf, at) on access.audit to hf_sequencer;
create policy sequencer_reads on chronology.entry for select to hf_sequencer using (true);
create policy sequencer_reads on access.audit for select to hf_sequencer using (true);
grant select on tree.position, tree.checkpoint to hf_counter;
create policy everybody_reads on tree.position for select to hf_app, hf_keeper, hf_loader, hf_counter, hf_sequencer using (true);
create policy everybody_reads on tree.checkpoint for select to hf_app, hf_keeper, hf_loader, hf_counter, hf_sequencer using (true);
create policy sequencer_adds on tree.position for insert to hf_sequencer with check (true);
create policy sequencer_adds on tree.checkpoint for insert to hf_sequencer with check (true);

-- ---------------------------------------------------------------------------------------------
-- hf_door: accounts, grants, sessions and service runs. No chronology, nothing derived.
grant select, insert on access.organisation, access.team, access.person, access.role_grant, access.role_grant_end,
  access.account_suspended, access.staff_conflict, access.own_record, access.first_responder_organisation, access.session, access.service_run to hf_door;
grant update (token_hash, role_grant, seen_at, verified_again_at, ended_at) on access.session to hf_door;
grant update (closed_at) on access.service_run to hf_door;
grant select on access.installation to hf_door;
create policy door_reads on access.installation for select to hf_door using (true);
do $$
declare each text;
begin
  foreach each in array array['organisation', 'team', 'person', 'role_grant', 'role_grant_end', 'account_suspended',
                              'staff_conflict', 'own_record', 'first_responder_organisation', 'session', 'service_run'] loop
    execute format('create policy door_reads on access.%I for select to hf_door using (true)', each);
    execute format('create policy door_adds on access.%I for insert to hf_door with check (true)', each);
  end loop;
end $$;
create policy door_changes on access.session for update to hf_door using (true) with check (true);
create policy door_changes on access.service_run for update to hf_door using (true) with check (true);

-- ---------------------------------------------------------------------------------------------
-- hf_loader: fills the made-up world, and is useless anywhere else.
grant select, insert on all tables in schema chronology to hf_loader;
grant select, insert on access.organisation, access.team, access.person, access.role_grant, access.role_grant_end,
  access.account_suspended, access.staff_conflict, access.first_responder_organisation to hf_loader;
grant select on access.installation to hf_loader;
create policy loader_reads on access.installation for select to hf_loader using (true);
do $$
declare each regclass;
begin
  foreach each in array array['chronology.chronology', 'chronology.key', 'chronology.entry', 'chronology.author',
      'chronology.facts', 'chronology.words', 'access.organisation', 'access.team', 'access.person', 'access.role_grant',
      'access.role_grant_end', 'access.account_suspended', 'access.staff_conflict', 'access.first_responder_organisation']::regclass[] loop
    execute format('create policy loader_reads on %s for select to hf_loader using ((select access.is_made_up()))', each);
    execute format('create policy loader_adds on %s for insert to hf_loader with check ((select access.is_made_up()))', each);
  end loop;
end $$;

-- ---------------------------------------------------------------------------------------------
-- Functions. SECURITY DEFINER ones, each with why it cannot be an ordinary one:
--   me()                    reads sessions and grants, which the application must not (PG-05)
--   named(), within()       read the read log and the opening rows of this transaction
--   appended_now(), entries_now()  see rows just written that their writer may not read back
--   running(), is_made_up() read service runs and the mark of the database
--   standing(), states_of() read relationships and conflicts that are not the asker's to list
--   reveal_place(), revealed()  write and read the openings of places
--   find_exact(), names_of()    answer one exact question each, never a list
--   readable(), readable_facts(), appendable(), appendable_facts(), may_see_author()  the second wall
--   mine(), withheld()      which children a list may hold
--   audit_of()              who looked at a child, without names
--   make_audit_partitions() makes tables; its dynamic SQL holds a date and nothing of a user's
-- docs/decisions/0004-definer-functions.md says why they are more than ten.
revoke all on all functions in schema access, chronology from public, hf_app, hf_keeper, hf_loader, hf_door, hf_sequencer, hf_matcher, hf_counter, hf_waker;
grant execute on function
  access.me(), access.my_holders(), access.named(), access.within(), access.standing(uuid[]), access.states_of(uuid[]),
  access.reveal_place(uuid), access.revealed(), access.find_exact(bytea[]), access.names_of(uuid[]),
  access.as_set(text[]), access.readable(), access.readable_facts(), access.appendable(), access.appendable_facts(), access.may_see_author(),
  access.entries_now(), access.appended_now(), access.mine(), access.withheld(), access.audit_of(uuid), access.is_made_up()
  to hf_app;
grant execute on function access.appended_now(), access.named(), access.running(text) to hf_keeper;
grant execute on function access.running(text) to hf_matcher, hf_counter, hf_waker;
grant execute on function access.is_made_up(), access.appended_now() to hf_loader;
grant execute on function access.is_made_up(), access.make_audit_partitions(date) to hf_door;
