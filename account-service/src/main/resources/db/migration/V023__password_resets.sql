-- Requests for a new password wait here for a moment, as those for an account do.

create table reset_request (
    id           uuid primary key,
    email        text        not null,
    requested_at timestamptz not null default clock_timestamp()
);

alter table mailbox_proof drop constraint mailbox_proof_purpose_check;
alter table mailbox_proof
    add constraint mailbox_proof_purpose_check check (purpose in ('REGISTRATION', 'ACTIVATION', 'RESET'));
