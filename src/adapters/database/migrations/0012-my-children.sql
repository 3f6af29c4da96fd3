-- The children of whoever asks, for "my work": whoever holds a relationship that its role serves.
-- Immigration bodies, shielded children not named for the asker and conflicts are left out here too.
set role hf_owner;

create function access.my_children(at_most integer) returns table (chronology uuid, relation text)
language sql stable security definer set search_path = pg_catalog as $$
  with m as (select * from access.me()),
  held as (
    select r.chronology, r.relation from derived.relationship r, m
     where r.holder = any (array(select unnest(access.my_holders())))
       and r.entry is null and r.relation not like '% by author' and r.relation <> 'named'
       and r.starts <= clock_timestamp() and (r.ends is null or r.ends > clock_timestamp())
       and case m.role
             when 'worker' then r.relation in ('allocated', 'receiving')
             when 'guardian' then r.relation = 'guardian'
             when 'iro' then r.relation = 'reviewing'
             when 'carer' then r.relation = 'placed-with'
             when 'clinician' then r.relation = 'health-care'
             when 'virtual-school' then r.relation = 'school'
             when 'police-missing' then r.relation in ('episode', 'protection')
             when 'missing-coordinator' then r.relation in ('episode', 'authority-missing')
             when 'solicitor' then r.relation = 'instructed'
             when 'placements' then r.relation = 'placing'
             when 'interviewer' then r.relation = 'return-interview'
             when 'youth-justice' then r.relation = 'yj-allocated'
             else false end
    union
    select r.chronology, 'team' from derived.relationship r
      join access.role_grant g on g.person = r.holder and g.role = 'worker'
       and g.starts <= clock_timestamp() and (g.ends is null or g.ends > clock_timestamp()), m
     where m.role = 'manager' and g.team = m.team and r.relation = 'allocated'
       and r.starts <= clock_timestamp() and (r.ends is null or r.ends > clock_timestamp())
    union
    select r.chronology, 'duty-opened' from derived.relationship r join chronology.author a on a.entry = r.basis, m
     where m.role = 'duty' and r.relation = 'duty-opened by author' and a.team = m.team
       and r.starts <= clock_timestamp() and (r.ends is null or r.ends > clock_timestamp())
  )
  select h.chronology, min(h.relation) from held h join derived.child d on d.chronology = h.chronology, m
   where m.organisation_kind <> 'border'
     and (not d.shielded or exists (
       select from derived.relationship n where n.chronology = h.chronology and n.relation = 'named' and n.holder = m.person
          and n.starts <= clock_timestamp() and (n.ends is null or n.ends > clock_timestamp())))
     and not exists (select from access.staff_conflict c where c.chronology = h.chronology and c.person = m.person)
   group by h.chronology, d.missing, d.missing_since
   order by (d.missing in ('missing', 'away')) desc, d.missing_since nulls last, h.chronology
   limit least(at_most, 1000)
$$;
comment on function access.my_children(integer) is 'Definer: joins relationships of the asker with the team of other staff and authors, which no role may read.';
revoke all on function access.my_children(integer) from public;
grant execute on function access.my_children(integer) to hf_app;
