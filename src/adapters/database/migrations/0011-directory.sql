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
