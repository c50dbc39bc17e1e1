-- What has taken a licence's place is followed through revoked ones too: in the place of a file that leaked there is another.
create index license_by_predecessor on license (predecessor) where predecessor is not null;
