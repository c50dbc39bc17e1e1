-- Who is forgotten may have been given licences: of a transfer these are its successors. Few transfers have one yet.
create index license_transfer_successor on license_transfer (successor) where successor is not null;
