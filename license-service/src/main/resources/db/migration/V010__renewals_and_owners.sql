-- A licence may continue another: a renewal, an upgrade, or what was issued in its place.
alter table license
    add column organisation_id uuid,
    add column edition integer not null default 1 check (edition >= 1),
    add column predecessor uuid references license deferrable initially deferred,
    add column suspended_by text check (suspended_by in ('ORDER', 'LICENSE'));

update license set suspended_by = 'ORDER' where state = 'SUSPENDED';
update license l set organisation_id = o.organisation_id
from licensed_order o where o.id = l.order_id and l.account_id is not null;

alter table license
    alter column edition drop default,
    add check ((state = 'SUSPENDED') = (suspended_by is not null)),
    -- exactly once, whoever tries; an edition more is wanted by somebody who acts on it
    drop constraint license_order_id_line_id_seat_temporary_key,
    add unique (order_id, line_id, seat, temporary, edition);

-- Two orders at once cannot continue the same licence: the second continues the first one's.
create unique index license_continued_once on license (predecessor) where state <> 'REVOKED';
create index license_by_organisation on license (organisation_id, id desc);

-- Staff are told of an order once.
alter table issue_task add column told_at timestamptz;
