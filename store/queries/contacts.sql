-- sqlite

insert into "people" ("owner", "id", "name", "headline", "company", "position", "email", "url", "phone", "notes", "profile", "connected_on", "import_id", "created_at", "updated_at", "search", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "opportunities" ("owner", "id", "company", "role", "posting", "route", "employer", "notes", "stage", "outcome", "offer_deadline", "import_id", "created_at", "updated_at", "search", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "contacts" ("owner", "id", "person_id", "opportunity_id", "direction", "type", "channel", "move", "move_id", "note", "format", "at", "import_id", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

select "contacts".*
  from "contacts"
  where ("person_id" = ?) and "contacts"."owner" = ?
  order by "at", "id";

select "contacts".*
  from "contacts"
  where ("opportunity_id" = ?) and "contacts"."owner" = ?
  order by "at", "id";

select "contacts".*
  from "contacts"
  where ("id" = ?) and "contacts"."owner" = ?;

delete
  from "contacts"
  where ("id" = ?) and "contacts"."owner" = ?;

select "contacts".*
  from "contacts"
  where "contacts"."owner" = ?
  order by "at", "id";

select "decisions".*
  from "decisions"
  where ("move_id" = ?) and "decisions"."owner" = ?;

insert into "decisions" ("owner", "move_id", "decision", "until", "at", "change_id")
  values (?, ?, ?, ?, ?, ?);

update "decisions"
  set "move_id" = ?, "decision" = ?, "until" = ?, "at" = ?, "change_id" = ?
  where ("move_id" = ?) and "decisions"."owner" = ?;

select "decisions".*
  from "decisions"
  where "decisions"."owner" = ?
  order by "at", "move_id";

delete
  from "decisions"
  where ("move_id" = ?) and "decisions"."owner" = ?;

-- postgres

insert into "people" ("owner", "id", "name", "headline", "company", "position", "email", "url", "phone", "notes", "profile", "connected_on", "import_id", "created_at", "updated_at", "search", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17);

insert into "opportunities" ("owner", "id", "company", "role", "posting", "route", "employer", "notes", "stage", "outcome", "offer_deadline", "import_id", "created_at", "updated_at", "search", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16);

insert into "contacts" ("owner", "id", "person_id", "opportunity_id", "direction", "type", "channel", "move", "move_id", "note", "format", "at", "import_id", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14);

select "contacts".*
  from "contacts"
  where ("person_id" = $1) and "contacts"."owner" = $2
  order by "at", "id";

select "contacts".*
  from "contacts"
  where ("opportunity_id" = $1) and "contacts"."owner" = $2
  order by "at", "id";

select "contacts".*
  from "contacts"
  where ("id" = $1) and "contacts"."owner" = $2;

delete
  from "contacts"
  where ("id" = $1) and "contacts"."owner" = $2;

select "contacts".*
  from "contacts"
  where "contacts"."owner" = $1
  order by "at", "id";

select "decisions".*
  from "decisions"
  where ("move_id" = $1) and "decisions"."owner" = $2;

insert into "decisions" ("owner", "move_id", "decision", "until", "at", "change_id")
  values ($1, $2, $3, $4, $5, $6);

update "decisions"
  set "move_id" = $1, "decision" = $2, "until" = $3, "at" = $4, "change_id" = $5
  where ("move_id" = $6) and "decisions"."owner" = $7;

select "decisions".*
  from "decisions"
  where "decisions"."owner" = $1
  order by "at", "move_id";

delete
  from "decisions"
  where ("move_id" = $1) and "decisions"."owner" = $2;
