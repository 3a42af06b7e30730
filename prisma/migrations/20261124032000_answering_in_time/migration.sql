-- A request about one's own data is answered within a month, or within three when that was said, with the reason.
alter table report
  add column extended_at timestamptz(3),
  add column extended_reason text not null default '';

create table rights_request (
  id uuid primary key,
  "right" text not null,
  channel text not null,
  email text,
  received_on date not null,
  identity text not null,
  reference text not null default '',
  note text not null default '',
  recorded_by_id uuid,
  recorded_at timestamptz(3) not null default current_timestamp,
  extended_at timestamptz(3),
  extended_reason text not null default '',
  exported_at timestamptz(3),
  erased_at timestamptz(3),
  outcome text,
  answer text not null default '',
  closed_at timestamptz(3),
  closed_by_id uuid
);
create index rights_request_closed_at_received_on_idx on rights_request (closed_at, received_on);

create table retention_run (
  id uuid primary key,
  at timestamptz(3) not null,
  by text not null,
  gone jsonb not null,
  held jsonb not null
);
create index retention_run_at_idx on retention_run (at);

-- A proposal the authority takes back, and the list that stands on the certificate once the questions are gone.
alter table elimination
  add column dropped_at timestamptz(3),
  add column carried_out jsonb not null default '[]',
  add column kept_back integer not null default 0;
