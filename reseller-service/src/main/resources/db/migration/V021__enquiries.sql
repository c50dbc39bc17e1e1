-- R2.4: an application that a mail began, until its sender finishes it by form.
create table application_enquiry (
    id          uuid primary key,
    thread_id   uuid not null unique references thread (id) deferrable initially deferred,
    email       text not null,
    language    text not null check (language in ('EN', 'ID')),
    subject     text not null,
    received_at timestamptz not null,
    status      text not null check (status in ('OPEN', 'FINISHED')),
    reseller_id uuid references reseller (id) deferrable initially deferred,
    finished_at timestamptz,
    constraint finished_by_an_applicant check (
        (status = 'FINISHED') = (reseller_id is not null) and (reseller_id is null) = (finished_at is null))
);
create unique index one_open_enquiry_per_mailbox on application_enquiry (email) where status = 'OPEN';
create index enquiry_of_mailbox on application_enquiry (email, id desc);
create index enquiry_by_status on application_enquiry (status, id desc);
