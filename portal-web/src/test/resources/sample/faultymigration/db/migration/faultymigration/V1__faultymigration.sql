create tabel faultymigration_item (id bigint not null primary key);
