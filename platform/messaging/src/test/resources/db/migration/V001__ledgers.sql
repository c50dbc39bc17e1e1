create table ledger (
    id      uuid    primary key,
    version integer not null,
    sum     bigint  not null check (sum < 1000)
);
