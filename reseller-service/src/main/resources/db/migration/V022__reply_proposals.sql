-- R12.2: replies that a second person reads first; in a table of their own, beside the notes, so that no view of a
-- partner can hold one by mistake.
create table reply_proposal (
    id          uuid primary key,
    thread_id   uuid not null references thread (id) deferrable initially deferred,
    body        text not null,
    author      uuid not null,
    proposed_at timestamptz not null,
    status      text not null check (status in ('PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    decided_by  uuid,
    decided_at  timestamptz,
    reason      text,
    constraint decided_by_a_second_person check (
        (status in ('APPROVED', 'REFUSED')) = (decided_by is not null) and decided_by is distinct from author),
    constraint proposal_decided_at_some_time check ((status = 'PROPOSED') = (decided_at is null)),
    constraint refused_for_a_reason check ((status = 'REFUSED') = (reason is not null))
);
create index proposal_of_thread on reply_proposal (thread_id, id);
create index proposal_waiting on reply_proposal (status, id);
