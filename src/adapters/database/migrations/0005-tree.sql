-- Tamper evidence for chronology and audit alike: dense positions of leaves and signed checkpoints
-- over an RFC 6962 tree. Positions are rows of their own; nothing is ever updated.
set role hf_owner;

create table tree.position (
  log text not null check (log in ('chronology', 'audit')),
  position bigint not null,
  leaf_of uuid not null,
  primary key (log, position)
);
comment on table tree.position is 'P1. Which row is the n-th leaf.';
create unique index position_leaf on tree.position (log, leaf_of);

create table tree.checkpoint (
  log text not null,
  size bigint not null,
  root bytea not null,
  peaks bytea[] not null,
  signed_at timestamptz not null,
  watermark xid8 not null,
  note text not null,
  primary key (log, size)
);
comment on table tree.checkpoint is
  'P1. Signed note (origin, size, root). peaks: right edge of the tree; watermark: every transaction below it is in.';
create index checkpoint_time on tree.checkpoint (log, signed_at);

do $$
declare each text;
begin
  foreach each in array array['position', 'checkpoint'] loop
    execute format('create trigger append_only before update or delete on tree.%I
                    for each row execute function chronology.refuse_change()', each);
    execute format('create trigger no_truncate before truncate on tree.%I
                    for each statement execute function chronology.refuse_change()', each);
  end loop;
end $$;
grant select, insert on tree.position, tree.checkpoint to hf_sequencer;
grant select on tree.position, tree.checkpoint to hf_app, hf_keeper, hf_loader;
