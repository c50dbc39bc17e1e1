-- The same mail may come on two ways and differ in what the servers wrote into it: it is known by what it says.
alter table inbound_mail add column fingerprint bytea check (octet_length(fingerprint) = 32);
