-- Every mail as it came: what became of it can be judged again.
create table inbound_mail (
    id          uuid primary key,
    -- Message-ID, or one made of the bytes where the mail has none that is its own.
    mail_id     text not null unique,
    sha256      bytea not null check (octet_length(sha256) = 32),
    sender      text,
    authentic   boolean not null,
    subject     text not null,
    outcome     text not null check (outcome in ('THREAD', 'NEW_THREAD', 'SIGN_UP', 'FORUM', 'POLICY', 'CONSULTATION',
        'AUTOMATIC', 'BOUNCE', 'LOOP', 'KEPT')),
    thread_id   uuid references thread (id) deferrable initially deferred,
    answered    boolean not null,
    received_at timestamptz not null,
    raw         bytea not null
);
create index inbound_mail_by_outcome on inbound_mail (outcome, id desc);
create index inbound_mail_answered on inbound_mail (sender, received_at) where answered;
create trigger inbound_mail_is_written_once before update or delete on inbound_mail
    for each row execute function refuse_change();

-- Whose mailbox a sender is.
create index reseller_by_email on reseller (email);
