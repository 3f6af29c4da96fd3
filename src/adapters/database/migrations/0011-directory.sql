-- Who can be named in an entry: staff of one's own organisation, and of the services that stand
-- beside children of every council.
set role hf_owner;

create function access.people_offered() returns table (id uuid, name text, role text, organisation text)
language sql stable security definer set search_path = pg_catalog as $$
  select distinct p.id, p.display_name, g.role, o.name
    from access.me() m
    join access.role_grant g on g.starts <= clock_timestamp() and (g.ends is null or g.ends > clock_timestamp())
     and g.role in ('worker', 'manager', 'duty', 'iro', 'guardian', 'solicitor', 'interviewer', 'missing-coordinator',
                    'placements', 'youth-justice', 'virtual-school', 'clinician')
    join access.organisation o on o.id = g.organisation
     and (o.id = m.organisation or o.kind in ('guardian-service', 'law-firm', 'charity', 'nhs'))
    join access.person p on p.id = g.person
   where m.organisation_kind in ('council', 'guardian-service', 'police-force')
   order by 2 limit 2000
$$;
comment on function access.people_offered() is 'Definer: names of staff for the forms of people who work with children; not for everybody who signs in.';
revoke all on function access.people_offered() from public;
grant execute on function access.people_offered() to hf_app;

-- The read log of the asker's own organisation, for its privacy officer (D63): who opened which
-- record, by name of staff and pseudonym of the child, newest first.
create function access.audit_of_staff(at_most integer) returns table (
  at timestamptz, person text, role text, action text, outcome text, chronology uuid, shown text[]
) language sql stable security definer set search_path = pg_catalog as $$
  select a.at, p.display_name, a.role, a.action, a.outcome, a.chronology, a.shown
    from access.me() m
    join access.audit a on a.organisation = m.organisation and a.chronology is not null
    left join access.person p on p.id = a.person
   where m.role = 'privacy'
     and not exists (select from access.staff_conflict c where c.person = m.person and c.chronology = a.chronology)
   order by a.at desc limit least(at_most, 1000)
$$;
comment on function access.audit_of_staff(integer) is 'Definer: reads the read log, which no role of the application may.';
revoke all on function access.audit_of_staff(integer) from public;
grant execute on function access.audit_of_staff(integer) to hf_app;
create index audit_organisation on access.audit (organisation, at) where chronology is not null;
