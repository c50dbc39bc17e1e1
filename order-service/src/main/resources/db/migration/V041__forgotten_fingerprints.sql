-- By its fingerprint an order is recognised as ordered twice; it is made of the mailbox, so it goes with it.

create or replace function forgets(was placement, is_now placement) returns boolean language sql immutable as $$
    select is_now.ship_person = '-' and is_now.ship_email like 'erased-%@erased.invalid' and is_now.fingerprint = ''
        and to_jsonb(is_now) - '{ship_person,ship_email,search_text,fingerprint}'::text[]
            = to_jsonb(was) - '{ship_person,ship_email,search_text,fingerprint}'::text[]
$$;

create or replace function forget_customer(account uuid) returns void language sql as $$
    update placement p
    set ship_person = '-',
        ship_email = 'erased-' || account || '@erased.invalid',
        search_text = search_without(p.search_text, p.ship_email),
        fingerprint = ''
    from orders o
    where o.id = p.order_id and o.customer_account_id = account and p.ship_email not like 'erased-%@erased.invalid'
$$;

-- Whoever was forgotten before this file came.
update placement set fingerprint = '', ship_person = '-' where ship_email like 'erased-%@erased.invalid';
