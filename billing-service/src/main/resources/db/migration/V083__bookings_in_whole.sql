-- Bookings as the bank names them, whole: a notification may tell each payment of a booking, and the statement after it only their sum. Whichever comes second is known.
create table bank_booking (
    iban           text    not null,
    bank_reference text    not null,
    currency       char(3) not null check (currency ~ '^[A-Z]{3}$'),
    -- negative when the balance shrank
    amount_minor   bigint  not null check (amount_minor <> 0),
    takes_back     boolean not null,
    -- how often one statement named it
    times          integer not null check (times >= 1),
    primary key (iban, bank_reference, currency, amount_minor, takes_back)
);
-- what earlier releases kept of one booking, by what they kept of it
insert into bank_booking (iban, bank_reference, currency, amount_minor, takes_back, times)
    select distinct iban, bank_reference, currency, cast(sum(amount_minor) as bigint), takes_back, 1 from (
        select bank_file_id, iban, bank_reference, currency, booked_on, value_date, false as takes_back, amount_minor from receipt
            where bank_reference is not null and bank_file_id is not null
        union all
        select bank_file_id, iban, bank_reference, currency, booked_on, value_date, takes_back, amount_minor from bank_movement
            where bank_reference is not null) kept
    group by bank_file_id, iban, bank_reference, currency, booked_on, value_date, takes_back having sum(amount_minor) <> 0;
