-- sqlite

select "candidates".*
  from "candidates"
  where ("id" = ?) and "candidates"."owner" = ?;

insert into "candidates" ("owner", "id", "name", "zone", "country", "region", "currency", "links", "signature", "value_line", "profile", "going_out", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

update "candidates"
  set "id" = ?, "name" = ?, "zone" = ?, "country" = ?, "region" = ?, "currency" = ?, "links" = ?, "signature" = ?, "value_line" = ?, "profile" = ?, "going_out" = ?, "change_id" = ?
  where ("id" = ?) and "candidates"."owner" = ?;

-- postgres

select "candidates".*
  from "candidates"
  where ("id" = $1) and "candidates"."owner" = $2;

insert into "candidates" ("owner", "id", "name", "zone", "country", "region", "currency", "links", "signature", "value_line", "profile", "going_out", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);

update "candidates"
  set "id" = $1, "name" = $2, "zone" = $3, "country" = $4, "region" = $5, "currency" = $6, "links" = $7, "signature" = $8, "value_line" = $9, "profile" = $10, "going_out" = $11, "change_id" = $12
  where ("id" = $13) and "candidates"."owner" = $14;
