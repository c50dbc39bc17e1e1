-- Who had itself forgotten (AccountErased): its name and mailbox leave orders, licences and transfers. The files that
-- were signed stay, byte for byte: they are what the firm bought and uses, and another text would not verify.

create table erased_account (
    account_id uuid primary key
);

create index licensed_order_by_account on licensed_order (account_id) where account_id is not null;

create function erased_mailbox(account uuid) returns text language sql immutable as $$
    select 'erased-' || account || '@erased.invalid'
$$;

-- The firm and its country stay; the person's own contact goes, so that no mail is tried any more.
create function details_without_person(details text, account uuid) returns text language sql immutable as $$
    select jsonb_set(jsonb_set(details::jsonb, '{shipTo,email}', to_jsonb(erased_mailbox(account))),
        '{customer}', 'null')::text
$$;

-- Orders and licences may be heard of after the account is gone, from another topic.
create function forget_in_order() returns trigger language plpgsql as $$
begin
    if exists (select from erased_account where account_id = new.account_id) then
        new.details := details_without_person(new.details, new.account_id);
    end if;
    return new;
end
$$;

create trigger forget_in_order before insert or update on licensed_order for each row
    when (new.account_id is not null and new.details is not null) execute function forget_in_order();

create function forget_in_license() returns trigger language plpgsql as $$
begin
    if exists (select from erased_account where account_id = new.account_id) then
        new.holder_email := erased_mailbox(new.account_id);
    end if;
    return new;
end
$$;

create trigger forget_in_license before insert or update of account_id, holder_email on license for each row
    when (new.account_id is not null) execute function forget_in_license();
