-- A month's run that is repeated may find more to ask for: a match was undone, money was taken back. It asked for the same days again, and failed. That nothing is asked for
-- twice comes from what was asked before, which is counted under a lock of the reseller.
drop index interest_assessed_once;
