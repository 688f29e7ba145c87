-- sqlite

insert into "facts" ("owner", "id", "subject", "field", "value", "source", "import_id", "said_on", "expires_on", "at", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

select "facts".*
  from "facts"
  where ("subject" = ?) and "facts"."owner" = ?
  order by "at", "id";

insert into "facts" ("owner", "id", "subject", "field", "value", "source", "import_id", "said_on", "expires_on", "at", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

select "subject", "field", "value"
  from "facts"
  where ("source" = ?) and "facts"."owner" = ?
  order by "at", "id";

select "facts".*
  from "facts"
  where ("id" = ?) and "facts"."owner" = ?;

update "facts"
  set "id" = ?, "subject" = ?, "field" = ?, "value" = ?, "source" = ?, "import_id" = ?, "said_on" = ?, "expires_on" = ?, "at" = ?, "change_id" = ?
  where ("id" = ?) and "facts"."owner" = ?;

delete
  from "facts"
  where ("id" = ?) and "facts"."owner" = ?;

-- postgres

insert into "facts" ("owner", "id", "subject", "field", "value", "source", "import_id", "said_on", "expires_on", "at", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);

select "facts".*
  from "facts"
  where ("subject" = $1) and "facts"."owner" = $2
  order by "at", "id";

insert into "facts" ("owner", "id", "subject", "field", "value", "source", "import_id", "said_on", "expires_on", "at", "change_id") select $1 as "owner", "incoming"."id" as "id", "incoming"."subject" as "subject", "incoming"."field" as "field", cast("incoming"."value" as json) as "value", "incoming"."source" as "source", "incoming"."import_id" as "import_id", "incoming"."said_on" as "said_on", "incoming"."expires_on" as "expires_on", "incoming"."at" as "at", "incoming"."change_id" as "change_id"
  from json_to_recordset($2) as incoming("id" text, "subject" text, "field" text, "value" text, "source" text, "import_id" text, "said_on" text, "expires_on" text, "at" text, "change_id" text);

select "subject", "field", "value"
  from "facts"
  where ("source" = $1) and "facts"."owner" = $2
  order by "at", "id";

select "facts".*
  from "facts"
  where ("id" = $1) and "facts"."owner" = $2;

update "facts"
  set "id" = $1, "subject" = $2, "field" = $3, "value" = $4, "source" = $5, "import_id" = $6, "said_on" = $7, "expires_on" = $8, "at" = $9, "change_id" = $10
  where ("id" = $11) and "facts"."owner" = $12;

delete
  from "facts"
  where ("id" = $1) and "facts"."owner" = $2;
