-- How an outlet writes and what it wants checked, as the file in which it says so.
create table house_style (
    outlet_id bigint primary key references outlet (id),
    file text not null
);
