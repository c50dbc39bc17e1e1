-- R12.3: answers of sales that became entries of the public FAQ.
create table faq_entry (
    id           uuid primary key,
    key          text not null unique check (key ~ '^[a-z0-9-]{1,80}$'),
    message_id   uuid not null references message (id) deferrable initially deferred,
    question_en  text,
    answer_en    text,
    question_id  text,
    answer_id    text,
    status       text not null check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
    created_at   timestamptz not null,
    published_at timestamptz,
    constraint texts_are_whole check (
        (question_en is null) = (answer_en is null) and (question_id is null) = (answer_id is null)
        and coalesce(answer_en, answer_id) is not null),
    -- R0: public in both languages or not at all.
    constraint public_in_both_languages check (
        status <> 'PUBLISHED' or (answer_en is not null and answer_id is not null and published_at is not null))
);
create index faq_entry_public on faq_entry (status, published_at, id);
create index faq_entry_by_status on faq_entry (status, id desc);
