-- Who had itself forgotten (AccountErased) is taken out of what was agreed: the person's name, its mailbox, and by what
-- the order is found. Firm, address, lines and prices stay: invoices and books rest on them.

create table erased_customer (
    account_id uuid primary key
);

-- Whether a change of a placement takes the person out of it and leaves everything else.
create function forgets(was placement, is_now placement) returns boolean language sql immutable as $$
    select is_now.ship_person = '-' and is_now.ship_email like 'erased-%@erased.invalid'
        and to_jsonb(is_now) - '{ship_person,ship_email,search_text}'::text[]
            = to_jsonb(was) - '{ship_person,ship_email,search_text}'::text[]
$$;

-- A placement stays frozen as it was, but for that.
do $$
declare
    frozen text := pg_get_triggerdef(oid) from pg_trigger where tgname = 'placement_is_frozen';
begin
    drop trigger placement_is_frozen on placement;
    execute replace(frozen, ' FOR EACH ROW ', ' FOR EACH ROW WHEN (NOT forgets(OLD.*, NEW.*)) ');
end
$$;

-- Without the line that is the mailbox, and the one before it, which is the person's.
create function search_without(search text, email text) returns text language sql immutable as $$
    select string_agg(case when n in (place - 1, place) then '-' else line end, e'\n' order by n)
    from (select line, n, array_position(string_to_array(search, e'\n'), email) as place
          from unnest(string_to_array(search, e'\n')) with ordinality as one (line, n)) as lines
$$;

create function forget_customer(account uuid) returns void language sql as $$
    update placement p
    set ship_person = '-',
        ship_email = 'erased-' || account || '@erased.invalid',
        search_text = search_without(p.search_text, p.ship_email)
    from orders o
    where o.id = p.order_id and o.customer_account_id = account and p.ship_email not like 'erased-%@erased.invalid'
$$;

-- An order may be heard to be the account's after the account is gone.
create function forget_erased_customer() returns trigger language plpgsql as $$
begin
    if exists (select from erased_customer where account_id = new.customer_account_id) then
        perform forget_customer(new.customer_account_id);
    end if;
    return null;
end
$$;

create trigger customer_is_known after update of customer_account_id on orders for each row
    when (old.customer_account_id is distinct from new.customer_account_id)
    execute function forget_erased_customer();
