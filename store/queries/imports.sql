-- sqlite

insert into "imports" ("owner", "id", "file", "kind", "added", "changed", "same", "skipped", "status", "hash", "at", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "files" ("owner", "id", "hash", "name", "bytes", "at", "import_id", "person_id")
  values (?, ?, ?, ?, ?, ?, ?, ?);

select "imports".*
  from "imports"
  where ("hash" = ?) and "imports"."owner" = ?
  order by "at" desc, "id" desc
  limit ?;

select "imports".*
  from "imports"
  where "imports"."owner" = ?
  order by "at" desc, "id" desc;

select *
  from "files"
  where ("import_id" = ?) and "files"."owner" = ?
  order by "at", "id";

select *
  from "files"
  where ("hash" = ?) and "files"."owner" = ?
  order by "at", "id";

delete
  from "files"
  where ("id" = ?) and "files"."owner" = ?
  returning "hash";

-- postgres

insert into "imports" ("owner", "id", "file", "kind", "added", "changed", "same", "skipped", "status", "hash", "at", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

insert into "files" ("owner", "id", "hash", "name", "bytes", "at", "import_id", "person_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8);

select "imports".*
  from "imports"
  where ("hash" = $1) and "imports"."owner" = $2
  order by "at" desc, "id" desc
  limit $3;

select "imports".*
  from "imports"
  where "imports"."owner" = $1
  order by "at" desc, "id" desc;

select *
  from "files"
  where ("import_id" = $1) and "files"."owner" = $2
  order by "at", "id";

select *
  from "files"
  where ("hash" = $1) and "files"."owner" = $2
  order by "at", "id";

delete
  from "files"
  where ("id" = $1) and "files"."owner" = $2
  returning "hash";
