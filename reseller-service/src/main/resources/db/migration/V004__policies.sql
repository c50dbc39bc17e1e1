-- The Reseller Policy as such: its versions are published under this row's lock and numbered by it.
create table policy (
    id       uuid primary key,
    versions bigint not null check (versions >= 0)
);
insert into policy (id, versions) values ('019ab000-0000-7000-8000-000000000001', 0);

create table policy_version (
    name           text primary key check (name ~ '^[0-9a-z.-]{1,40}$'),
    number         bigint not null unique,
    effective_from date not null,
    published_at   timestamptz not null
);

create table policy_text (
    version  text not null references policy_version (name),
    language text not null check (language in ('EN', 'ID')),
    markdown text not null,
    sha256   varchar(64) not null check (sha256 ~ '^[0-9a-f]{64}$'),
    primary key (version, language)
);

-- R9.1: the evidence.
create table policy_acceptance (
    reseller_id    uuid not null references reseller (id) deferrable initially deferred,
    policy_version text not null,
    language       text not null,
    sha256         varchar(64) not null,
    account_id     uuid not null,
    address        text not null,
    user_agent     text not null,
    accepted_at    timestamptz not null,
    primary key (reseller_id, policy_version),
    foreign key (policy_version, language) references policy_text (version, language)
);

-- What was published and what was agreed to is never changed and never removed (R9.2).
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is written once', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger policy_text_is_written_once before update or delete on policy_text
    for each row execute function refuse_change();
create trigger policy_acceptance_is_written_once before update or delete on policy_acceptance
    for each row execute function refuse_change();
