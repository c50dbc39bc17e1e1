alter table application
    -- Other makers' brands that the applicant sells.
    add column brands      text[] not null default '{}',
    add column resale_site boolean not null default true,
    -- Names that the applicant may be taken for, as they were found.
    add column look_alikes text[] not null default '{}',
    -- Four eyes: what the second reviewer said.
    add column objection    text,
    add column confirmed_by uuid,
    alter column website drop not null,
    drop constraint application_status_check,
    add constraint application_status_check check (
        status in ('SUBMITTED', 'IN_REVIEW', 'INFO_REQUESTED', 'PROPOSED', 'APPROVED', 'REJECTED')),
    drop constraint decided_at_some_time,
    add constraint decided_at_some_time check (
        (status in ('PROPOSED', 'APPROVED', 'REJECTED')) = (decided_at is not null)),
    drop constraint approved_with_a_finding,
    add constraint approved_with_a_finding check (
        (status in ('PROPOSED', 'APPROVED')) = (specialised is not null and finding_note is not null and rate is not null)),
    add constraint confirmed_by_somebody_else check (
        confirmed_by is null or (status = 'APPROVED' and confirmed_by <> reviewer and confirmed_by <> account_id));
alter table application
    alter column brands drop default,
    alter column resale_site drop default,
    alter column look_alikes drop default;

-- The work list: what is not decided yet, the longest open first.
create index application_open on application (id)
    where status in ('SUBMITTED', 'IN_REVIEW', 'INFO_REQUESTED', 'PROPOSED');

create table application_draft (
    account_id uuid primary key,
    form       text not null,
    saved_at   timestamptz not null
);
create index application_draft_by_age on application_draft (saved_at);
