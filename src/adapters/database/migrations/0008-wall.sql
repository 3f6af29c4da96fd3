-- The second wall: who may read and append what, written again by hand from the decisions and not
-- taken from the matrix that the first wall reads, so that a slip in one is caught by the other.
-- Everything is answered for a whole statement at once; what is not written here is refused.
set role hf_owner;

create table access.field_class (
  section text not null,
  class text not null,
  primary key (section, class)
);
comment on table access.field_class is 'P1. Sections of entries and the classes of their fields; "" is a field without a class.';

insert into access.field_class
select each.section, unnest('{""}' || each.classes)
  from (values
    ('ID',     '{name,alias,appearance,photo,in-concern,facts}'::text[]),
    ('LOC',    '{own-address,school,appointment,placement,planned,import,in-concern,facts}'),
    ('IND',    '{raiser,in-concern,facts}'),
    ('TRF',    '{referral,decision,facts}'),
    ('AGE',    '{facts}'),
    ('CPR',    '{orders,police-protection,disruption,facts}'),
    ('CARE',   '{education,past,facts}'),
    ('MIS',    '{status,sighting,strategy,this-episode,facts}'),
    ('RHI',    '{own-interview,facts}'),
    ('GRD',    '{own-note,facts}'),
    ('VOI',    '{wishes,complaint,in-concern,facts}'),
    ('OFF',    '{non-punishment,facts}'),
    ('INT',    '{source,in-concern,facts}'),
    ('IMM',    '{uasc-flag,facts}'),
    ('HLT',    '{summary,alerts,care-needs,in-concern,facts}'),
    ('ACROSS', '{told,disclosure,disclosure-immigration,disclosure-foreign,disclosure-place,disclosure-group,export-bulk,match,join,return,cost,shield-raise,shield-lift,erase,facts}'),
    ('ORG',    '{general,training,places,place-address,desk}')
  ) as each(section, classes);

create table access.first_responder_organisation (
  organisation uuid not null references access.organisation,
  starts timestamptz not null,
  ends timestamptz,
  primary key (organisation, starts)
);
comment on table access.first_responder_organisation is
  'P1. The dated list of bodies that may refer to the NRM; no immigration body stands on it (D06, D07).';

create table access.wall (
  roles text[] not null,
  relationships text[] not null,
  parts text[] not null,
  may text not null check (may in ('read', 'append', 'both', 'nothing')),
  needs text[] not null default '{}'
);
comment on table access.wall is
  'P1. The rules as written. A part is SECTION or SECTION/class; a class named for a role and relationship is decided by its own rows alone, not by those of its section.';

create table access.wall_cell (
  role text not null,
  relationship text not null,
  section text not null,
  class text not null,
  may_read boolean not null,
  may_append boolean not null,
  needs text[] not null,
  by_class boolean not null
);
comment on table access.wall_cell is 'P1. The same rules, one row a cell, filled from access.wall whenever that changes.';
create index wall_cell_role on access.wall_cell (role, relationship);

create function access.fill_wall_cell() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  delete from access.wall_cell;
  with cell as (
    select role, relationship, split_part(part, '/', 1) as section, split_part(part, '/', 2) as class, w.may, w.needs
      from access.wall w, unnest(w.roles) as role, unnest(w.relationships) as relationship, unnest(w.parts) as part
  )
  insert into access.wall_cell
  select c.role, c.relationship, c.section, f.class,
         c.may in ('read', 'both'), c.may in ('append', 'both'), c.needs, c.class <> ''
    from cell c join access.field_class f on f.section = c.section
   where c.may <> 'nothing'
     and (f.class = c.class
          or (c.class = '' and not exists (
                select from cell own where own.role = c.role and own.relationship = c.relationship
                   and own.section = c.section and own.class = f.class)));
  return null;
end $$;

-- D43: the wall goes by organisation, whatever role somebody was given there. A place of detention
-- stands on it too: its staff may send a concern and learn nothing.
create function access.is_immigration(kind text) returns boolean
language sql immutable parallel safe set search_path = pg_catalog as $$
  select kind in ('immigration', 'border', 'home-office', 'detention')
$$;

-- ---------------------------------------------------------------------------------------------
-- Everybody who meets children: a concern with name and place, a sighting, and one's own words.
insert into access.wall (roles, relationships, parts, may, needs) values
  -- D01, D02, D05: the floor, without any relationship.
  ('{frontline,worker,manager,duty,guardian,iro,carer,clinician,virtual-school,police-missing,police-investigation,first-responder,advice,solicitor,missing-coordinator,placements,interviewer,youth-justice,coordinator}',
   '{any}', '{ID/in-concern,LOC/in-concern,IND/in-concern,VOI/in-concern,HLT/in-concern,INT/in-concern,MIS/sighting}', 'append', '{}'),
  -- D41, D43: border staff sign in to the concern form and to no other page.
  ('{border}', '{any}', '{ID/in-concern,LOC/in-concern,IND/in-concern}', 'append', '{}'),
  -- D03: one's own words, not one's team's. D04: intelligence is never read back.
  -- D33: a place is opened by a separate act, also one's own.
  ('{frontline,worker,manager,duty,guardian,iro,carer,clinician,virtual-school,police-missing,police-investigation,first-responder,advice,solicitor,missing-coordinator,placements,interviewer,youth-justice,coordinator}',
   '{own}', '{ID,IND,VOI,HLT,MIS/sighting}', 'read', '{}'),
  ('{frontline,worker,manager,duty,guardian,iro,carer,clinician,virtual-school,police-missing,police-investigation,first-responder,advice,solicitor,missing-coordinator,placements,interviewer,youth-justice,coordinator}',
   '{own}', '{LOC}', 'read', '{reveal}'),
  -- D06: every first responder writes its own referral and reads the pack as it was sent.
  ('{frontline,worker,manager,duty,guardian,police-missing,police-investigation,first-responder,advice,missing-coordinator,youth-justice}',
   '{any}', '{TRF/referral}', 'append', '{first-responder}'),
  ('{frontline,worker,manager,duty,guardian,police-missing,police-investigation,first-responder,advice,missing-coordinator,youth-justice}',
   '{own-referral}', '{TRF/referral}', 'read', '{}'),
  -- D48: what was told is read and acknowledged by whom it was addressed to.
  ('{frontline,worker,manager,duty,guardian,iro,carer,clinician,virtual-school,police-missing,police-investigation,prosecutor,sca,nrm-panel,first-responder,advice,solicitor,missing-coordinator,placements,interviewer,youth-justice,coordinator,child}',
   '{addressed}', '{ACROSS/told}', 'both', '{}'),
  -- D35: one appointment, to whom it was addressed.
  ('{carer,clinician,virtual-school,interviewer,youth-justice}', '{addressed}', '{LOC/appointment}', 'read', '{reveal}');

-- Organisations: calendars, local policy, desks, places free, training; an address only by its class (D64).
insert into access.wall (roles, relationships, parts, may, needs) values
  ('{frontline,worker,manager,duty,guardian,iro,carer,clinician,virtual-school,police-missing,police-investigation,prosecutor,sca,nrm-panel,first-responder,advice,solicitor,missing-coordinator,placements,interviewer,youth-justice,coordinator,analyst,returns-officer,trainer,inspector,privacy,admin}',
   '{any}', '{ORG/general}', 'read', '{}'),
  ('{admin}', '{any}', '{ORG/general}', 'append', '{}'),
  -- D76: the directory is read inside councils, the police and the desk itself; changing a number takes two persons.
  ('{frontline,worker,manager,duty,iro,police-missing,police-investigation,missing-coordinator,placements,youth-justice,coordinator,admin}',
   '{any}', '{ORG/desk}', 'read', '{}'),
  ('{coordinator,admin}', '{any}', '{ORG/desk}', 'append', '{two-person,step-up}'),
  -- D38: the register, and its addresses: they are children's homes.
  ('{placements}', '{any}', '{ORG/places}', 'both', '{}'),
  ('{worker}', '{allocated,cover}', '{ORG/places}', 'read', '{}'),
  ('{manager}', '{team}', '{ORG/places}', 'read', '{}'),
  ('{duty}', '{duty-opened}', '{ORG/places}', 'read', '{}'),
  ('{inspector}', '{inspection}', '{ORG/places,ORG/training}', 'read', '{}'),
  ('{placements}', '{placing}', '{ORG/place-address}', 'read', '{reveal}'),
  ('{duty}', '{duty-opened}', '{ORG/place-address}', 'read', '{reveal,step-up}'),
  -- D58: training records by the trainer; everybody reads their own.
  ('{trainer}', '{any}', '{ORG/training}', 'both', '{}'),
  ('{manager}', '{any}', '{ORG/training}', 'read', '{}'),
  ('{frontline,worker,manager,duty,guardian,iro,carer,clinician,virtual-school,police-missing,police-investigation,prosecutor,sca,nrm-panel,first-responder,advice,solicitor,missing-coordinator,placements,interviewer,youth-justice,coordinator,analyst,returns-officer,inspector,privacy,admin}',
   '{own}', '{ORG/training}', 'read', '{}');

-- ---------------------------------------------------------------------------------------------
-- The worker, the duty team, the manager.
insert into access.wall (roles, relationships, parts, may, needs) values
  ('{worker}', '{allocated,cover}', '{ID,IND,TRF,AGE,CPR,CARE,MIS,RHI,OFF,IMM,VOI}', 'both', '{}'),
  -- D33: a place always by a separate act; outside the own case after a second verification too.
  ('{worker}', '{allocated,cover}', '{LOC}', 'append', '{}'),
  ('{worker}', '{allocated,cover}', '{LOC}', 'read', '{reveal}'),
  -- D51: a summary, alerts and what the carer must do; not the clinic's file.
  ('{worker}', '{allocated,cover}', '{HLT/summary,HLT/alerts,HLT/care-needs}', 'read', '{}'),
  ('{worker}', '{allocated,cover}', '{ACROSS/told,ACROSS/return,ACROSS/cost}', 'both', '{}'),
  -- D26: one person raises a shield at once; lifting takes two. The reasons are inside the shield.
  ('{worker}', '{allocated,cover}', '{ACROSS/shield-raise}', 'both', '{}'),
  ('{worker}', '{allocated,cover}', '{ACROSS/disclosure,ACROSS/disclosure-immigration,ACROSS/disclosure-foreign,ACROSS/disclosure-place,ACROSS/shield-lift}', 'read', '{}'),
  -- SEC-08, D77: a second person from another team, and a second verification.
  ('{worker}', '{allocated,cover}', '{ACROSS/disclosure,ACROSS/disclosure-immigration,ACROSS/disclosure-foreign,ACROSS/disclosure-place,ACROSS/shield-lift}', 'append', '{two-person,step-up}'),

  -- D09: the duty team has a worker's rights over a child it opened or was called to.
  ('{duty}', '{duty-opened}', '{ID,IND,TRF,AGE,CPR,CARE,MIS,RHI,OFF,IMM,VOI}', 'both', '{}'),
  ('{duty}', '{duty-opened}', '{LOC}', 'append', '{}'),
  ('{duty}', '{duty-opened}', '{LOC}', 'read', '{reveal}'),
  ('{duty}', '{duty-opened}', '{HLT/summary,HLT/alerts,HLT/care-needs}', 'read', '{}'),
  ('{duty}', '{duty-opened}', '{ACROSS/told,ACROSS/return,ACROSS/cost,ACROSS/shield-raise}', 'both', '{}'),
  ('{duty}', '{duty-opened}', '{ACROSS/disclosure,ACROSS/disclosure-immigration,ACROSS/disclosure-foreign,ACROSS/disclosure-place,ACROSS/shield-lift}', 'read', '{}'),
  ('{duty}', '{duty-opened}', '{ACROSS/disclosure,ACROSS/disclosure-immigration,ACROSS/disclosure-foreign,ACROSS/disclosure-place,ACROSS/shield-lift}', 'append', '{two-person,step-up}'),

  ('{manager}', '{team}', '{ID,IND,TRF,RHI,VOI,IMM}', 'read', '{}'),
  ('{manager}', '{team}', '{AGE,CPR,CARE,MIS,OFF,VOI/complaint}', 'both', '{}'),
  ('{manager}', '{team}', '{LOC}', 'read', '{reveal,step-up}'),
  ('{manager}', '{team}', '{ACROSS/told,ACROSS/return,ACROSS/cost,ACROSS/shield-raise}', 'both', '{}'),
  ('{manager}', '{team}', '{ACROSS/disclosure,ACROSS/disclosure-immigration,ACROSS/disclosure-foreign,ACROSS/disclosure-place,ACROSS/shield-lift}', 'read', '{}'),
  ('{manager}', '{team}', '{ACROSS/disclosure,ACROSS/disclosure-immigration,ACROSS/disclosure-foreign,ACROSS/disclosure-place,ACROSS/shield-lift}', 'append', '{two-person,step-up}'),
  -- D77: exactly the act that waits for the second person.
  ('{manager,privacy}', '{approver}', '{ACROSS/disclosure,ACROSS/disclosure-immigration,ACROSS/disclosure-foreign,ACROSS/disclosure-place,ACROSS/join,ACROSS/shield-lift,ACROSS/erase,ACROSS/export-bulk}', 'read', '{}'),
  ('{manager,privacy}', '{approver}', '{ACROSS/disclosure,ACROSS/disclosure-immigration,ACROSS/disclosure-foreign,ACROSS/disclosure-place,ACROSS/join,ACROSS/shield-lift,ACROSS/erase,ACROSS/export-bulk}', 'append', '{two-person,step-up}'),

  -- D73: the receiving side reads what it needs to decide; no place, no interviews.
  ('{worker,manager}', '{receiving}', '{ID,IND,TRF,AGE,CARE,MIS,VOI,HLT/summary,HLT/alerts,HLT/care-needs}', 'read', '{}'),
  -- D71: the other half of a joined child; no place, no notes; nothing is appended but a parting (D72).
  ('{worker,duty}', '{joined-half}', '{ID,IND,TRF,AGE,CPR,CARE,MIS,RHI,OFF,IMM,VOI,HLT/summary,HLT/alerts,HLT/care-needs,ACROSS/told,ACROSS/return}', 'read', '{}'),
  ('{manager}', '{joined-half}', '{ID,IND,TRF,AGE,CPR,CARE,MIS,RHI,OFF,IMM,VOI,ACROSS/told,ACROSS/return}', 'read', '{}'),
  ('{worker,manager,duty}', '{joined-half}', '{ACROSS/match}', 'both', '{}'),
  -- D70: a decision about a candidate pair is written into both halves; nothing of the other is read. Joining takes two.
  ('{worker,manager,duty}', '{pair}', '{ACROSS/match}', 'append', '{}'),
  ('{worker,manager,duty}', '{pair}', '{ACROSS/join}', 'append', '{two-person,step-up}'),

  -- D20, D21, D24: break-glass reads enough to save a life; not who raised it, not the search tactics. D22: privacy, no place.
  ('{worker,manager,duty,missing-coordinator,police-missing,clinician,privacy}', '{break-glass}', '{ID,IND,MIS,HLT/alerts}', 'read', '{}'),
  ('{worker,manager,duty,missing-coordinator,police-missing,clinician,privacy}', '{break-glass}', '{IND/raiser,MIS/strategy}', 'nothing', '{}'),
  ('{worker,manager,duty,missing-coordinator,police-missing,clinician}', '{break-glass}', '{LOC}', 'read', '{reveal}');

-- ---------------------------------------------------------------------------------------------
-- Those who speak for the child, and the child.
insert into access.wall (roles, relationships, parts, may, needs) values
  ('{guardian}', '{guardian,cover}', '{ID,IND,TRF,MIS,AGE,OFF,IMM,VOI}', 'both', '{}'),
  ('{guardian}', '{guardian,cover}', '{HLT,CARE,CPR,RHI}', 'read', '{}'),
  ('{guardian}', '{guardian,cover}', '{IND/raiser}', 'nothing', '{}'),
  ('{guardian}', '{guardian,cover}', '{LOC}', 'read', '{reveal}'),
  -- D49: each reads only their own notes, and only while appointed or instructed.
  ('{guardian}', '{guardian,cover}', '{GRD/own-note}', 'both', '{}'),
  ('{guardian}', '{guardian,cover}', '{ACROSS/told,ACROSS/return,ACROSS/shield-raise}', 'both', '{}'),
  ('{guardian}', '{guardian,cover}', '{ACROSS/disclosure,ACROSS/disclosure-immigration,ACROSS/disclosure-foreign}', 'read', '{}'),
  ('{guardian}', '{joined-half}', '{ID,IND,TRF,MIS,RHI,AGE,OFF,IMM,VOI,HLT,CARE,CPR,ACROSS/told,ACROSS/return}', 'read', '{}'),
  ('{guardian}', '{joined-half}', '{IND/raiser}', 'nothing', '{}'),
  ('{iro}', '{reviewing}', '{ID,IND,TRF,MIS,RHI,OFF,IMM,CPR,ACROSS/return}', 'read', '{}'),
  ('{iro}', '{reviewing}', '{CARE,AGE,VOI,ACROSS/told}', 'both', '{}'),
  ('{iro}', '{joined-half}', '{ID,IND,TRF,MIS,RHI,OFF,IMM,CPR,CARE,AGE,VOI,ACROSS/told,ACROSS/return}', 'read', '{}'),
  -- D50: orders only of the child-protection response; interviews and health with the child's agreement.
  ('{solicitor}', '{instructed}', '{ID,IND,TRF,CARE,MIS,AGE,OFF,VOI,CPR/orders,ACROSS/disclosure,ACROSS/return}', 'read', '{}'),
  ('{solicitor}', '{instructed}', '{MIS/strategy,IND/raiser}', 'nothing', '{}'),
  ('{solicitor}', '{instructed}', '{IMM,GRD/own-note,ACROSS/told}', 'both', '{}'),
  ('{solicitor}', '{instructed}', '{HLT,RHI}', 'read', '{child-agrees}'),
  -- D75: everything of one's own but who raised it, planned places, tactics and intelligence. D33: a place after a second verification.
  ('{child}', '{self}', '{ID,IND,TRF,HLT,CARE,MIS,RHI,AGE,OFF,IMM,CPR/orders,ACROSS/told,ACROSS/disclosure,ACROSS/return}', 'read', '{}'),
  ('{child}', '{self}', '{VOI}', 'both', '{}'),
  ('{child}', '{self}', '{LOC}', 'read', '{reveal,step-up}'),
  ('{child}', '{self}', '{IND/raiser,MIS/strategy,LOC/planned}', 'nothing', '{}');

-- ---------------------------------------------------------------------------------------------
-- Those who live with the child, treat and teach the child, look for a home or hold the interview.
insert into access.wall (roles, relationships, parts, may, needs) values
  -- D66: name, looks, care from this placement on, alerts; nothing of the past. D47: no tactics.
  ('{carer}', '{placed-with}', '{ID/name,HLT/care-needs,HLT/alerts}', 'read', '{}'),
  ('{carer}', '{placed-with}', '{ID/appearance,CARE,MIS}', 'both', '{}'),
  ('{carer}', '{placed-with}', '{CARE/past,MIS/strategy}', 'nothing', '{}'),
  ('{carer}', '{placed-with}', '{LOC/own-address}', 'read', '{reveal}'),
  ('{clinician}', '{health-care}', '{ID}', 'read', '{}'),
  ('{clinician}', '{health-care}', '{HLT}', 'both', '{}'),
  ('{virtual-school}', '{school}', '{ID/name}', 'read', '{}'),
  ('{virtual-school}', '{school}', '{CARE/education}', 'both', '{}'),
  ('{virtual-school}', '{school}', '{LOC/school}', 'append', '{}'),
  ('{virtual-school}', '{school}', '{LOC/school}', 'read', '{reveal}'),
  -- D54: who finds the bed writes the address and need not keep it.
  ('{placements}', '{placing}', '{ID/name,HLT/care-needs,HLT/alerts,VOI/wishes}', 'read', '{}'),
  ('{placements}', '{placing}', '{CARE,ACROSS/cost,ACROSS/told}', 'both', '{}'),
  ('{placements}', '{placing}', '{LOC/placement}', 'append', '{}'),
  -- D55: that one episode and the interviewer's own interview.
  ('{interviewer}', '{return-interview}', '{ID/name,HLT/alerts,MIS/this-episode}', 'read', '{}'),
  ('{interviewer}', '{return-interview}', '{RHI/own-interview}', 'both', '{}'),
  -- D56.
  ('{youth-justice}', '{yj-allocated}', '{ID,AGE}', 'read', '{}'),
  ('{youth-justice}', '{yj-allocated}', '{OFF,ACROSS/told}', 'both', '{}');

-- ---------------------------------------------------------------------------------------------
-- Police, the missing coordinator, the national desk.
insert into access.wall (roles, relationships, parts, may, needs) values
  -- D10, D11, D14, D15: the open episode and no more; not who raised it, not where intelligence comes from.
  ('{police-missing}', '{episode}', '{ID,IND,INT,OFF/non-punishment}', 'read', '{}'),
  ('{police-missing}', '{episode}', '{MIS,ACROSS/told,ACROSS/shield-raise}', 'both', '{}'),
  ('{police-missing}', '{episode}', '{IND/raiser,INT/source}', 'nothing', '{}'),
  ('{police-missing}', '{episode}', '{LOC}', 'read', '{reveal}'),
  ('{police-missing}', '{protection}', '{ID,IND}', 'read', '{}'),
  ('{police-missing}', '{protection}', '{IND/raiser}', 'nothing', '{}'),
  ('{police-missing}', '{protection}', '{CPR/police-protection}', 'both', '{}'),
  ('{police-missing}', '{lead}', '{INT}', 'both', '{}'),
  ('{police-missing}', '{lead}', '{INT/source}', 'nothing', '{}'),
  -- D25, D46: police protection is always taken; officers read back what they wrote.
  ('{police-missing}', '{any}', '{CPR/police-protection}', 'append', '{}'),
  ('{police-missing}', '{own}', '{CPR/police-protection}', 'read', '{}'),
  ('{police-investigation}', '{any}', '{CPR/disruption}', 'append', '{}'),
  ('{police-investigation}', '{own}', '{CPR/disruption}', 'read', '{}'),
  -- D14: leads that the unit holds or was sent, with where they come from.
  ('{police-investigation}', '{investigation}', '{ID/alias,OFF/non-punishment}', 'read', '{}'),
  ('{police-investigation}', '{lead}', '{INT}', 'both', '{}'),
  ('{police-investigation}', '{lead}', '{INT/source}', 'read', '{}'),
  -- D16: what was disclosed for the case, not the record.
  ('{police-investigation}', '{addressed}', '{TRF}', 'read', '{}'),
  ('{prosecutor}', '{addressed}', '{ID,TRF,INT,OFF/non-punishment,ACROSS/disclosure}', 'read', '{}'),
  ('{prosecutor}', '{addressed}', '{INT/source}', 'nothing', '{}'),
  -- D18, D70: candidate pairs and calls, never a place.
  ('{coordinator}', '{pair}', '{ID,ACROSS/join}', 'read', '{}'),
  ('{coordinator}', '{pair}', '{MIS,ACROSS/match}', 'both', '{}'),
  ('{coordinator}', '{pair}', '{ACROSS/join}', 'append', '{two-person,step-up}'),
  ('{coordinator}', '{approver}', '{ACROSS/join}', 'read', '{}'),
  ('{coordinator}', '{approver}', '{ACROSS/join}', 'append', '{two-person,step-up}'),
  ('{coordinator}', '{desk-call}', '{MIS}', 'read', '{}'),
  ('{coordinator}', '{desk-call}', '{ACROSS/told}', 'both', '{}'),
  ('{coordinator}', '{pair,desk-call}', '{MIS/strategy}', 'nothing', '{}'),
  -- D19: as the manager, for missing episodes; place and concerns only while one is open.
  ('{missing-coordinator}', '{authority-missing}', '{ID}', 'read', '{}'),
  ('{missing-coordinator}', '{authority-missing}', '{MIS,ACROSS/told}', 'both', '{}'),
  ('{missing-coordinator}', '{episode}', '{IND}', 'read', '{}'),
  ('{missing-coordinator}', '{episode}', '{IND/raiser}', 'nothing', '{}'),
  ('{missing-coordinator}', '{episode}', '{ACROSS/shield-raise}', 'both', '{}'),
  ('{missing-coordinator}', '{episode}', '{LOC}', 'read', '{reveal,step-up}');

-- ---------------------------------------------------------------------------------------------
-- Who decides on what was sent to them, who advises, counts, inspects and watches.
insert into access.wall (roles, relationships, parts, may, needs) values
  -- D42, D57: never place, never immigration.
  ('{sca,nrm-panel}', '{addressed}', '{ID,IND,TRF,AGE,OFF,VOI,HLT}', 'read', '{}'),
  ('{sca,nrm-panel}', '{addressed}', '{IND/raiser}', 'nothing', '{}'),
  ('{sca,nrm-panel}', '{addressed}', '{TRF/decision}', 'both', '{}'),
  ('{advice}', '{addressed}', '{ID}', 'read', '{}'),
  ('{advice}', '{addressed}', '{IND,TRF,AGE,OFF}', 'both', '{}'),
  -- D37, D53: codes and dates of the own authority's files; places go in and are not read through them.
  ('{returns-officer}', '{own-authority}', '{ID/facts,CARE/facts,MIS/facts,HLT/facts,OFF/facts,IMM/uasc-flag}', 'both', '{}'),
  ('{returns-officer}', '{own-authority}', '{LOC/import}', 'append', '{}'),
  ('{returns-officer}', '{own-authority}', '{ACROSS/export-bulk}', 'read', '{}'),
  ('{returns-officer}', '{own-authority}', '{ACROSS/export-bulk}', 'append', '{two-person,step-up}'),
  -- D59: who acted when, of a named sample; pseudonym, no place, no interviews.
  ('{inspector}', '{inspection}', '{IND,TRF,AGE,CPR,CARE,MIS,OFF,VOI,ACROSS/told,ACROSS/disclosure}', 'read', '{}'),
  ('{inspector}', '{inspection}', '{IND/raiser}', 'nothing', '{}'),
  -- D63: may raise a shield, not read one; D80: destruction takes two.
  ('{privacy}', '{own-organisation}', '{ACROSS/shield-raise}', 'append', '{}'),
  ('{privacy}', '{own-organisation}', '{ACROSS/shield-lift,ACROSS/erase}', 'read', '{}'),
  ('{privacy}', '{own-organisation}', '{ACROSS/shield-lift,ACROSS/erase}', 'append', '{two-person,step-up}');

-- From here on the cells follow every change of the rules; the first filling is one statement.
create trigger fill after insert or update or delete on access.wall
  for each statement execute function access.fill_wall_cell();
delete from access.wall where false;

-- ---------------------------------------------------------------------------------------------
-- What the asker may do now in these chronologies: the cells of the role through every relationship
-- held, after the limits. Runs as whoever calls it, which only the functions below can.
-- one_entry: held for single entries, which read_keys() looks up. met: every need is met;
-- met_but_place: every need but opening a place and verifying again. plpgsql with a generic plan:
-- planning these few rows anew for every statement would take longer than reading them.
create function access.cells(wanted uuid[]) returns table (
  chronology uuid, relation text, one_entry boolean, section text, class text, by_class boolean,
  may_read boolean, may_append boolean, met boolean, met_but_place boolean
) language plpgsql stable rows 300 set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin return query
  with m as materialized (select * from access.me()),
  subject as materialized ( -- an organisation's chronology has no states
    select c.id, c.sort = 'organisation' as of_organisation
      from chronology.chronology c where c.id = any (wanted)
  ),
  standing as materialized (select * from access.standing(wanted)),
  held as materialized (
    select s.id as chronology, 'any'::text as relation, false as one_entry from subject s
    union
    select h.chronology, h.relation, h.entry is not null or h.relation in ('own', 'own-referral', 'addressed', 'approver')
      from standing h
    union -- what opens the register of places is held for a child, and that child is named too (D38)
    select s.id, h.relation, false from subject s, standing h where s.of_organisation and h.entry is null
  ),
  state as materialized (
    select s.id as chronology, s.of_organisation,
           coalesce(bool_or(t.state = 'shielded'), false) as shielded,
           coalesce(bool_or(t.state = 'found-not-closed'), false) as found,
           coalesce(bool_or(t.state in ('missing', 'found-not-closed')), false) as away,
           coalesce(bool_or(t.state = 'conflict'), false) as conflict,
           coalesce(bool_or(t.state = 'worked-with-child'), false) as worked,
           -- The list of a shield names people of the case (D26); for a clerk's role it opens nothing.
           m.role not in ('returns-officer', 'analyst', 'trainer', 'admin', 'border')
             and exists (select from held h where h.chronology = s.id and h.relation = 'named') as named
      from m cross join subject s left join access.states_of(wanted) t on t.chronology = s.id
     group by s.id, s.of_organisation, m.role
  ),
  can as materialized (
    select array_remove(array[
             case when m.verified_again then 'step-up' end,
             case when exists (
               select from access.first_responder_organisation f
                where f.organisation = m.organisation and f.starts <= clock_timestamp()
                  and (f.ends is null or f.ends > clock_timestamp())) then 'first-responder' end], null) as needs,
           access.revealed() as revealed, access.is_immigration(m.organisation_kind) as immigration
      from m
  ),
  asking as materialized ( -- one row for everything held; the cells are joined to few rows
    select h.chronology, h.relation, h.one_entry, s.of_organisation, s.shielded, s.found, s.away, s.conflict, s.worked, s.named, can.immigration,
           can.needs || case when h.chronology = any (can.revealed) then '{reveal}'::text[] else '{}' end as have
      from held h join state s on s.chronology = h.chronology cross join can
  )
  select a.chronology, a.relation, a.one_entry, c.section, c.class, c.by_class,
         c.may_read
           -- D43: the wall goes by organisation; D30: a conflict wins over everything.
           and not a.immigration and not a.conflict
           -- D25, D27, D31, D32: a shield shows the child to named persons, to the author and to the child, the last two without places.
           and (not a.shielded or a.named
                or (a.relation in ('own', 'self') and c.section <> 'LOC')
                or (a.relation = 'approver' and c.section = 'ACROSS'))
           -- D74: the telephone may be in the exploiter's hand until the child has been seen safe and well.
           and (m.role <> 'child' or c.section = 'VOI' or not a.away)
           -- D12: the new address is not needed to look for the child any more.
           and (c.section <> 'LOC' or a.relation <> 'episode' or not a.found)
           -- D57: not by somebody who has worked with the child.
           and (m.role <> 'nrm-panel' or not a.worked),
         c.may_append
           and (not a.immigration or (c.class = 'in-concern' and c.section in ('ID', 'LOC', 'IND')))
           and (not a.conflict or c.class = 'in-concern')
           and (not a.shielded or a.named or a.relation = 'self'
                -- The second person approves, the desk passes on, the privacy officer proposes; none of them reads.
                or (c.section = 'ACROSS' and a.relation in ('approver', 'desk-call', 'own-organisation'))
                or c.class in ('in-concern', 'sighting', 'referral', 'police-protection'))
           and (m.role <> 'child' or c.section = 'VOI' or not a.away)
           and (m.role <> 'nrm-panel' or not a.worked),
         c.needs = '{}' or c.needs <@ a.have,
         c.needs = '{}' or c.needs <@ (a.have || '{reveal,step-up}')
    from m
    join access.wall_cell c on c.role = m.role
    join asking a on a.relation = c.relationship and a.of_organisation = (c.section = 'ORG');
end $$;

-- Keys of what may be read: 'chronology/section/class', or 'entry/section/class' where only one's own
-- entries or those addressed to one are meant. with_facts adds what is open through the class
-- "facts" of a section. Masked and exists never come from entries.
create function access.read_keys(with_facts boolean) returns text[]
language plpgsql stable set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
begin return (
  with open as materialized (
    select c.*, c.class in ('own-note', 'own-interview') and c.by_class as by_author -- D49, D55: one's own, while the relationship lives
      from access.cells(access.named()) c
     where c.may_read and c.met
  ),
  single as materialized ( -- entries that are open by themselves, and through what
    select s.chronology, s.relation, s.entry, false as by_author
      from access.standing(access.named()) s where s.entry is not null
    union all
    select a.chronology, o.relation, a.entry, true
      from (select distinct o.chronology, o.relation from open o where o.by_author and not o.one_entry) o
      join chronology.author a on a.chronology = o.chronology and a.person = (select m.person from access.me() m)
  ),
  part as materialized ( -- by itself, or the rules would be joined to every entry before its parts are known
    select s.*, f.section, f.class from single s join chronology.facts f on f.entry = s.entry
  )
  select coalesce(array_agg(distinct k.key), '{}') from (
    select o.chronology || '/' || o.section || '/' || o.class as key from open o
     where not o.one_entry and not o.by_author
    union all
    select o.chronology || '/' || o.section || '/' || f.class from open o join access.field_class f on f.section = o.section
     where with_facts and o.class = 'facts' and o.by_class and not o.one_entry
    union all
    select p.entry || '/' || p.section || '/' || p.class
      from part p
      join open o on o.chronology = p.chronology and o.relation = p.relation and o.section = p.section and o.class = p.class
       and (o.one_entry or p.by_author) and (not o.by_author or p.by_author or p.relation = 'own')
  ) k
); end $$;

-- Chronologies that this transaction is about: named in its audit row, or opened by it.
create function access.within() returns uuid[]
language sql stable security definer set search_path = pg_catalog as $$
  select access.named() || coalesce(array_agg(c.id), '{}')
    from chronology.chronology c, access.me() m
   where c.opened_xact = pg_current_xact_id_if_assigned() and c.opened_by = m.person
$$;
create index chronology_opened on chronology.chronology (opened_xact);

-- Entries that this transaction has written: parts are added to no other.
create function access.entries_now() returns uuid[]
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(e.id), '{}') from chronology.entry e where e.xact = pg_current_xact_id_if_assigned()
$$;

create function access.append_keys(with_facts boolean) returns text[]
language plpgsql stable set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
begin return (
  with open as materialized (select * from access.cells(access.within()) c where c.may_append and c.met)
  select coalesce(array_agg(distinct k.key), '{}') from (
    select o.chronology || '/' || o.section || '/' || o.class as key from open o
    union all
    select o.chronology || '/' || o.section || '/' || f.class from open o join access.field_class f on f.section = o.section
     where with_facts and o.class = 'facts' and o.by_class
  ) k
); end $$;

create function access.readable() returns text[]
language sql stable security definer set search_path = pg_catalog as $$ select access.read_keys(false) $$;
create function access.readable_facts() returns text[]
language sql stable security definer set search_path = pg_catalog as $$ select access.read_keys(true) $$;
create function access.appendable() returns text[]
language sql stable security definer set search_path = pg_catalog as $$ select access.append_keys(false) $$;
create function access.appendable_facts() returns text[]
language sql stable security definer set search_path = pg_catalog as $$ select access.append_keys(true) $$;

-- Who wrote an entry tells a place, so it is shown to whoever may open the child's places.
create function access.may_see_author() returns uuid[]
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(distinct c.chronology), '{}')
    from access.cells(access.named()) c
   where c.section = 'LOC' and c.class = '' and c.may_read and c.met_but_place
     and not c.one_entry
$$;

-- Children with whom the asker has to do, but who are withheld: shielded from who is not on the
-- list, or a conflict of interest. They are missing from every list (D25, D30).
create function access.withheld() returns uuid[]
language sql stable security definer set search_path = pg_catalog as $$
  with m as materialized (select * from access.me()), holders as materialized (select access.my_holders() as ids)
  select coalesce(array_agg(x.chronology), '{}') from (
    select d.chronology from derived.child d
     where d.shielded
       and not exists (
         select from derived.relationship r, holders h
          where r.chronology = d.chronology and r.relation = 'named' and r.holder = any (h.ids)
            and r.starts <= clock_timestamp() and (r.ends is null or r.ends > clock_timestamp()))
    union
    select c.chronology from access.staff_conflict c, m where c.person = m.person
  ) x
$$;
create index child_shielded on derived.child (chronology) where shielded;

-- Children whom the asker may find in a list: a live relationship that the role serves (D78), not
-- one entry only, not withheld, and never for an immigration body (D43). The same relationships
-- as standing() gives, without naming a child first.
create function access.mine() returns uuid[]
language sql stable security definer set search_path = pg_catalog as $$
  with m as materialized (select * from access.me() where not access.is_immigration(organisation_kind)),
  served as materialized (select distinct w.relationship from access.wall_cell w, m where w.role = m.role),
  live as (
    select r.chronology from m, derived.relationship r
     where r.holder = any (array[m.person, m.team, m.organisation]) and r.entry is null
       and r.relation in (select relationship from served)
       and r.starts <= clock_timestamp() and (r.ends is null or r.ends > clock_timestamp())
    union
    select r.chronology from m
      join access.role_grant g on m.role = 'manager' and g.team = m.team and g.role = 'worker'
       and g.starts <= clock_timestamp() and (g.ends is null or g.ends > clock_timestamp())
      join derived.relationship r on r.holder = g.person and r.relation = 'allocated'
       and r.starts <= clock_timestamp() and (r.ends is null or r.ends > clock_timestamp())
    union
    select r.chronology from m
      join derived.relationship r on m.role = 'duty' and r.relation = 'duty-opened by author'
       and r.starts <= clock_timestamp() and (r.ends is null or r.ends > clock_timestamp())
      join chronology.author a on a.entry = r.basis and a.team = m.team
    union
    select o.chronology from m join access.own_record o on m.role = 'child' and o.person = m.person
       and o.starts <= clock_timestamp() and (o.ends is null or o.ends > clock_timestamp())
    union
    select d.chronology from m join derived.child d on m.role = 'returns-officer' and d.responsible_authority = m.organisation
  )
  select coalesce(array_agg(l.chronology), '{}') from live l
   where l.chronology not in (select unnest(access.withheld()))
$$;
create index relationship_by_author on derived.relationship (ends) where relation = 'duty-opened by author';

-- The read log of one child, for those who may ask who looked. No names and no organisations: role
-- and kind of organisation only. The child is not shown an investigation before it may be known.
create function access.audit_of(of_child uuid) returns table (
  at timestamptz, role text, organisation_kind text, action text, purpose text,
  shown text[], masked text[], outcome text
) language sql stable security definer set search_path = pg_catalog as $$
  with m as materialized (select * from access.me() where not access.is_immigration(organisation_kind)),
  held as materialized (select s.relation from access.standing(array[of_child]) s),
  state as materialized (select coalesce(array_agg(s.state), '{}') as states from access.states_of(array[of_child]) s)
  select a.at, a.role, o.kind, a.action, a.purpose, a.shown, a.masked, a.outcome
    from m cross join state s
    join access.audit a on a.chronology = of_child
    left join access.organisation o on o.id = a.organisation
    left join derived.child d on d.chronology = of_child
   where of_child = any (access.named())
     and not 'conflict' = any (s.states)
     and (m.role = 'privacy' or m.role = 'child' or not 'shielded' = any (s.states) or exists (select from held where relation = 'named'))
     and case m.role
       when 'privacy' then a.organisation = m.organisation -- D63
       when 'guardian' then exists (select from held where relation in ('guardian', 'cover'))
       when 'inspector' then exists (select from held where relation = 'inspection') and a.organisation = d.responsible_authority -- D59
       when 'child' then exists (select from held where relation = 'self') and a.role <> 'police-investigation' -- D75
                         and not s.states && '{missing,found-not-closed}' -- D74
       else false end
   order by a.at
$$;

-- The keys as an object, in which one is found without looking at the others.
create function access.as_set(keys text[]) returns jsonb
language sql immutable set search_path = pg_catalog as $$
  select coalesce(jsonb_object_agg(k, true), '{}') from unnest(keys) k
$$;

revoke all on all functions in schema access from public;
