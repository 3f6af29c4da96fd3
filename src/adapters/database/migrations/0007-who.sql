-- Who is asking, and about whom. The request hands over an unguessable session token and the id of
-- one grant; everything else is looked up here, in tables that the application cannot read (PG-05).
set role hf_owner;

-- The person, role, organisation and team of this request; no row when anything about it has ended.
create function access.me() returns table (
  person uuid, role text, organisation uuid, organisation_kind text, team uuid, session bytea,
  verified_again boolean, network text
) language plpgsql stable rows 1 security definer set search_path = pg_catalog as $$
#variable_conflict use_column
begin return query -- asked several times in every statement: plpgsql keeps its plan
  select s.person, g.role, g.organisation, o.kind, g.team, s.token_hash,
         coalesce(s.verified_again_at > clock_timestamp() - interval '5 minutes', false), s.network
    from access.session s
    join access.role_grant g on g.person = s.person
     and g.id = nullif(current_setting('hf.grant', true), '')::uuid
    join access.organisation o on o.id = g.organisation
   where s.token_hash = sha256(decode(nullif(current_setting('hf.session', true), ''), 'hex'))
     and s.ended_at is null
     and s.ends_at > clock_timestamp()
     and s.seen_at > clock_timestamp() - make_interval(mins => s.idle_minutes)
     and g.starts <= clock_timestamp()
     and (g.ends is null or g.ends > clock_timestamp())
     and not exists (select from access.role_grant_end e where e.role_grant = g.id and e.at <= clock_timestamp())
     and not coalesce((select not a.lifted from access.account_suspended a
                        where a.person = s.person order by a.at desc limit 1), false);
end $$;

-- Ids under which relationships may be held by whoever asks.
create function access.my_holders() returns uuid[]
language sql stable set search_path = pg_catalog as $$
  select coalesce(array_remove(array[m.person, m.team, m.organisation], null), '{}') from access.me() m
$$;

-- Chronologies for which this very transaction has already written an audit row that opens them.
create function access.named() returns uuid[]
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(distinct a.chronology), '{}')
    from access.audit a, access.me() m
   where a.xact = pg_current_xact_id_if_assigned()
     and a.at > now() - interval '1 day' -- the row is of this transaction: spares the partitions of other months
     and a.session = m.session
     and a.outcome in ('allowed', 'masked')
     and a.chronology is not null
$$;

-- Chronologies to which this very transaction has appended: all that the keeper may fold.
create function access.appended_now() returns uuid[]
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(distinct e.chronology), '{}')
    from chronology.entry e where e.xact = pg_current_xact_id_if_assigned()
$$;

-- Whether a service identity holds an open run; the token is in hf.run.
create function access.running(wanted text) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select exists (
    select from access.service_run r
     where r.token_hash = sha256(decode(nullif(current_setting('hf.run', true), ''), 'hex'))
       and r.service = wanted and r.closed_at is null
  )
$$;

create function access.is_made_up() returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce((select i.made_up from access.installation i), false)
$$;

-- What the asker holds for each of these children now. relation, and the entry when only one entry
-- is meant. Also gives the states of the child that the policy knows.
create function access.standing(wanted uuid[]) returns table (
  chronology uuid, relation text, entry uuid
) language plpgsql stable rows 20 security definer set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin return query
  with m as (select * from access.me()), holders as (select access.my_holders() as ids)
  select r.chronology, r.relation, r.entry
    from derived.relationship r, holders h
   where r.chronology = any (wanted) and r.holder = any (h.ids)
     and r.starts <= clock_timestamp() and (r.ends is null or r.ends > clock_timestamp())
  union
  -- A manager has the children of the workers in the own team, by the workers' grants today.
  select r.chronology, 'team', null::uuid
    from derived.relationship r
    join access.role_grant g on g.person = r.holder and g.role = 'worker'
     and g.starts <= clock_timestamp() and (g.ends is null or g.ends > clock_timestamp()), m
   where r.chronology = any (wanted) and m.role = 'manager' and m.team = g.team and r.relation = 'allocated'
     and r.starts <= clock_timestamp() and (r.ends is null or r.ends > clock_timestamp())
  union
  -- Held by whoever wrote the entry: the duty team that opened the child, the body that sent the referral.
  select r.chronology, split_part(r.relation, ' ', 1), r.entry
    from derived.relationship r join chronology.author a on a.entry = r.basis, m
   where r.chronology = any (wanted) and r.relation in ('duty-opened by author', 'own-referral by author')
     and case r.relation when 'duty-opened by author' then m.role = 'duty' and a.team = m.team
                         else a.organisation = m.organisation end
     and r.starts <= clock_timestamp() and (r.ends is null or r.ends > clock_timestamp())
  union
  -- One's own words end when one leaves the organisation or the role in which they were written (D03).
  select a.chronology, 'own', a.entry
    from chronology.author a join chronology.entry e on e.id = a.entry, m
   where a.chronology = any (wanted) and a.person = m.person
     and a.organisation = m.organisation and e.recorded_role = m.role
  union
  select c.id, case m.role when 'worker' then 'allocated' when 'duty' then 'duty-opened' end, null::uuid
    from chronology.chronology c, m
   where c.id = any (wanted) and c.opened_xact = pg_current_xact_id_if_assigned()
     and c.opened_by = m.person and m.role in ('worker', 'duty')
  union
  select o.chronology, 'self', null::uuid from access.own_record o, m
   where o.chronology = any (wanted) and o.person = m.person and m.role = 'child'
     and o.starts <= clock_timestamp() and (o.ends is null or o.ends > clock_timestamp())
  union
  select c.id, 'own-authority', null::uuid
    from chronology.chronology c left join derived.child d on d.chronology = c.id, m
   where c.id = any (wanted) and m.role = 'returns-officer'
     -- The authority that is responsible; the one that opened the record, while nobody is recorded as responsible.
     and coalesce(d.responsible_authority, c.opened_organisation) = m.organisation;
end $$;

create function access.states_of(wanted uuid[]) returns table (chronology uuid, state text)
language plpgsql stable rows 20 security definer set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin return query
  select d.chronology, s.state
    from derived.child d
    cross join lateral (values
      ('shielded', d.shielded),
      -- An episode is open until the prevention check is recorded, also once the child was found (D13, D74).
      ('missing', d.missing in ('missing', 'away', 'reported-ended', 'found-not-closed')),
      ('found-not-closed', d.missing = 'found-not-closed'),
      ('deceased', d.died)
    ) as s(state, holds)
   where d.chronology = any (wanted) and s.holds
  union all
  select c.chronology, 'conflict' from access.staff_conflict c, access.me() m
   where c.chronology = any (wanted) and c.person = m.person
  union
  -- A panel member who has worked with the child does not decide about it (D57).
  select r.chronology, 'worked-with-child' from derived.relationship r, access.me() m
   where r.chronology = any (wanted) and m.role = 'nrm-panel' and r.holder = m.person
     and r.relation not in ('addressed', 'named')
  union
  select a.chronology, 'worked-with-child'
    from chronology.author a join chronology.entry e on e.id = a.entry, access.me() m
   where a.chronology = any (wanted) and m.role = 'nrm-panel' and a.person = m.person and e.recorded_role <> 'nrm-panel'
  union
  -- The asker's organisation stands on the dated list of first responders (D06).
  select w.id, 'first-responder' from unnest(wanted) as w(id), access.me() m
   where exists (select from access.first_responder_organisation f
                  where f.organisation = m.organisation and f.starts <= clock_timestamp()
                    and (f.ends is null or f.ends > clock_timestamp()));
end $$;

-- Opens the places of one child to the rest of this transaction, and leaves a row that says so.
create function access.reveal_place(of_child uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  insert into access.reveal (session, chronology) select m.session, of_child from access.me() m;
  if not found then raise exception 'HF_NOBODY'; end if;
end $$;

create function access.revealed() returns uuid[]
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(r.chronology), '{}') from access.reveal r, access.me() m
   where r.xact = pg_current_xact_id_if_assigned() and r.session = m.session
$$;

-- The one exact question: whose entry carries this keyed hash? Identifiers only, never a likeness.
create function access.find_exact(wanted bytea[]) returns table (chronology uuid)
language sql stable security definer set search_path = pg_catalog as $$
  select distinct i.chronology from derived.identifier i, access.me() m where i.find = any (wanted) limit 20
$$;

-- Display names of staff for ids that the asker has already been shown.
create function access.names_of(wanted uuid[]) returns table (id uuid, name text)
language sql stable security definer set search_path = pg_catalog as $$
  select p.id, p.display_name from access.person p, access.me() m where p.id = any (wanted[1:500])
  union all
  select t.id, t.name from access.team t, access.me() m where t.id = any (wanted[1:500])
$$;

revoke all on all functions in schema access from public;
revoke all on all functions in schema chronology from public;
grant execute on function access.me(), access.my_holders(), access.named(), access.standing(uuid[]),
  access.states_of(uuid[]), access.reveal_place(uuid), access.revealed(), access.find_exact(bytea[]),
  access.names_of(uuid[]), access.appended_now(), access.running(text), access.is_made_up()
  to hf_app, hf_keeper;
grant execute on function access.appended_now(), access.running(text), access.is_made_up() to hf_loader, hf_matcher, hf_counter, hf_waker;
grant execute on function access.make_audit_partitions(date) to hf_door;
