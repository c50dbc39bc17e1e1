-- Documents to render and the mails that carry them. Rendered once, off the paid path, and the same bytes ever after.
create table document (
    id                 uuid primary key,
    kind               text        not null check (kind in ('INVOICE', 'CREDIT_NOTE')),
    -- the invoice or credit note
    subject_id         uuid        not null,
    order_id           uuid        not null,
    number             text        not null,
    -- everything that is printed, frozen
    printed            jsonb       not null,
    -- the event that asked for it, so that its mails belong to the order's story
    correlation_id     uuid        not null,
    causation_id       uuid,
    traceparent        text,
    -- one of the two mails is still to be queued, or the bytes are still to be made
    pending            boolean     not null,
    attempts           integer     not null default 0,
    next_attempt_at    timestamptz not null default now(),
    failure            text,
    paid_on            date,
    issue_mailed       boolean     not null default false,
    payment_mailed     boolean     not null default false,
    sha256             bytea check (octet_length(sha256) = 32),
    content            bytea,
    rendered_at        timestamptz,
    unique (kind, subject_id),
    check ((content is null) = (sha256 is null) and (content is null) = (rendered_at is null)),
    check (pending or content is not null)
);
create index document_pending on document (next_attempt_at) where pending;

-- what was rendered is never rendered again
create function document_is_rendered_once() returns trigger language plpgsql as $$
begin
    if old.content is not null and (new.content is distinct from old.content or new.sha256 is distinct from old.sha256) then
        raise exception 'document % was rendered before', old.number using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger document_rendered_once before update on document for each row execute function document_is_rendered_once();
