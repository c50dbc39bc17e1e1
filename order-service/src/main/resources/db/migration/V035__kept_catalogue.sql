-- The staff edit products; a change of a price is announced ahead.
alter table product
    add sold boolean not null default true,
    add version bigint not null default 1;

-- What was valid on a day that has begun stays as it was. The day is the database's, a second look behind the
-- service's own calendar.
create function refuse_change_of_past_price() returns trigger language plpgsql as $$
begin
    if old.valid_from < current_date - 1 and (new.unit <> old.unit or new.valid_from <> old.valid_from) then
        raise exception 'a price that was valid is frozen';
    end if;
    return new;
end
$$;
create trigger past_price_is_frozen before update on list_price
    for each row execute function refuse_change_of_past_price();

create index prices_by_currency on list_price (currency, sku);
