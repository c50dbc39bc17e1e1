-- R12.1: what a partner and sales write to each other about one matter.
create table thread (
    id                   uuid primary key,
    reseller_id          uuid references reseller (id) deferrable initially deferred,
    email                text not null,
    -- Whether the mailbox is an account's, or its mail was found authentic: only such a thread can become an applicant's.
    proven               boolean not null,
    language             text not null check (language in ('EN', 'ID')),
    topic                text not null check (topic in
        ('APPLICATION', 'GUIDANCE', 'OPPORTUNITY', 'EXEMPTION', 'BILLING', 'CALL', 'SUPPORT', 'OTHER')),
    subject              text not null,
    scenario_products    text,
    scenario_seats       integer check (scenario_seats > 0),
    scenario_environment text,
    -- 130 random bits; right of the plus in the address that answers go to.
    reply_token          text not null unique check (reply_token ~ '^[0-9a-z]{26}$'),
    assignee             uuid,
    opened_at            timestamptz not null,
    status               text not null check (status in ('WAITING', 'ANSWERED', 'CLOSED')),
    waiting_since        timestamptz,
    closing              text check (closing in ('DONE', 'SUPPORT', 'CALL')),
    constraint waiting_since_some_time check ((status = 'WAITING') = (waiting_since is not null)),
    constraint closed_for_a_reason check ((status = 'CLOSED') = (closing is not null)),
    constraint scenario_is_whole check ((scenario_products is null) = (scenario_environment is null))
);
create index thread_of_reseller on thread (reseller_id, id desc);
create index thread_by_status on thread (status, id desc);
create index thread_by_topic on thread (topic, id desc);
create index thread_waiting on thread (waiting_since, id) where waiting_since is not null;
create index thread_unclaimed on thread (email) where reseller_id is null and proven;

create table message (
    id              uuid primary key,
    thread_id       uuid not null references thread (id) deferrable initially deferred,
    author          text not null check (author in ('PARTNER', 'STAFF', 'VENDOR')),
    account_id      uuid,
    sender          text,
    sender_verified boolean not null,
    body            text not null,
    quoted          text,
    mail_id         text not null unique,
    written_at      timestamptz not null,
    constraint staff_is_somebody check (author <> 'STAFF' or account_id is not null)
);
create index message_of_thread on message (thread_id, id);

create table message_attachment (
    id         uuid primary key,
    message_id uuid not null references message (id) deferrable initially deferred,
    thread_id  uuid not null references thread (id) deferrable initially deferred,
    name       text not null,
    media_type text not null,
    size       integer not null check (size >= 0),
    content    bytea not null
);
create index attachment_of_message on message_attachment (message_id, id);

-- R12.2: for staff alone, in tables of their own, so that no view of a partner can hold one by mistake.
create table note (
    id         uuid primary key,
    thread_id  uuid not null references thread (id) deferrable initially deferred,
    author     uuid,
    body       text not null,
    written_at timestamptz not null
);
create index note_of_thread on note (thread_id, id);

create table consultation (
    id          uuid primary key,
    thread_id   uuid not null references thread (id) deferrable initially deferred,
    unit        text not null,
    question    text not null,
    asked_by    uuid not null,
    asked_at    timestamptz not null,
    reply_token text not null unique check (reply_token ~ '^[0-9a-z]{26}$'),
    status      text not null check (status in ('ASKED', 'ANSWERED')),
    answer      text,
    answered_at timestamptz,
    constraint answered_with_words check (
        (status = 'ANSWERED') = (answer is not null) and (status = 'ANSWERED') = (answered_at is not null))
);
create index consultation_of_thread on consultation (thread_id, id);

create trigger message_is_written_once before update or delete on message
    for each row execute function refuse_change();
create trigger attachment_is_written_once before update or delete on message_attachment
    for each row execute function refuse_change();
create trigger note_is_written_once before update or delete on note
    for each row execute function refuse_change();
