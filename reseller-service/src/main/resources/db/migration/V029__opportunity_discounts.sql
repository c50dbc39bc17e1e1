-- R11.4: what an accepted opportunity adds to its partner's discount, where the vendor has configured that. Deleted when it ends early.
create table opportunity_discount (
    opportunity_id uuid primary key references opportunity (id) deferrable initially deferred,
    extra_percent  numeric(9, 6) not null check (extra_percent > 0 and extra_percent <= 100),
    up_to_percent  numeric(9, 6) not null check (up_to_percent >= 0 and up_to_percent <= 100),
    last_day       date not null
);
