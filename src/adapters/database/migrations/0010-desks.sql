-- Which desk to ring about a child, decided here as well as in the policy (D76): outside councils
-- and police, and always for a shielded child, the national desk, so that the answer shows no area.
set role hf_owner;

create function access.desk_for(child uuid) returns table (which text, name text, phone text)
language sql stable security definer set search_path = pg_catalog as $$
  with asker as (select * from access.me()),
  chosen as (
    select case when a.organisation_kind not in ('council', 'police-force') or coalesce(d.shielded, true)
                then 'national' else 'responsible' end as which, d.responsible_authority
      from asker a left join derived.child d on d.chronology = child
  )
  select c.which, coalesce(t.name, 'National desk'), t.desk_phone
    from chosen c
    left join lateral (
      select t.name, t.desk_phone from access.team t join access.organisation o on o.id = t.organisation
       where t.desk_phone is not null
         and case c.which when 'national' then o.kind = 'national-desk'
                          else o.id = c.responsible_authority end
       order by (t.name ilike '%duty%') desc, t.name limit 1
    ) t on true
$$;
comment on function access.desk_for(uuid) is 'Definer: reads the child''s authority for somebody who may only learn whom to ring.';
revoke all on function access.desk_for(uuid) from public;
grant execute on function access.desk_for(uuid) to hf_app;
