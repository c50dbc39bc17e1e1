-- Documents: rendered once, off the paid path, and the same bytes ever after.
create table document (
    id              uuid primary key,
    kind            text        not null check (kind in ('INVOICE', 'CREDIT_NOTE')),
    -- the invoice or credit note
    subject_id      uuid        not null,
    order_id        uuid        not null,
    number          text        not null unique,
    -- everything that is printed, frozen; the same JSON is attached to the PDF
    printed         jsonb       not null,
    attempts        integer     not null default 0,
    next_attempt_at timestamptz not null default now(),
    failure         text,
    sha256          text check (sha256 ~ '^[0-9a-f]{64}$'),
    content         bytea,
    rendered_at     timestamptz,
    unique (kind, subject_id),
    check ((content is null) = (sha256 is null) and (content is null) = (rendered_at is null))
);
create index document_unrendered on document (next_attempt_at) where content is null;

-- what was rendered is never rendered again
create function document_is_rendered_once() returns trigger language plpgsql as $$
begin
    if old.content is not null and (new.content is distinct from old.content or new.printed is distinct from old.printed) then
        raise exception 'document % was rendered before', old.number using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger document_rendered_once before update on document for each row execute function document_is_rendered_once();

-- Mails that carry a document, each kind once; they wait for its bytes. The event behind a mail keeps it in the order's story.
create table document_mail (
    document_id    uuid not null references document (id) deferrable initially deferred,
    kind           text not null check (kind in ('INVOICE', 'PAYMENT_RECEIVED', 'CREDIT_NOTE')),
    paid_on        date,
    correlation_id uuid not null,
    causation_id   uuid,
    traceparent    text,
    queued_at      timestamptz,
    primary key (document_id, kind),
    check ((kind = 'PAYMENT_RECEIVED') = (paid_on is not null))
);
create index document_mail_waiting on document_mail (document_id) where queued_at is null;
