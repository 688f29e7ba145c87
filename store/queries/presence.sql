-- sqlite

insert into "presence_checks" ("owner", "id", "started_at", "finished_at", "repeat_on", "looked", "change_id")
  values (?, ?, ?, ?, ?, ?, ?);

select "presence_checks".*
  from "presence_checks"
  where ("id" = ?) and "presence_checks"."owner" = ?;

update "presence_checks"
  set "id" = ?, "started_at" = ?, "finished_at" = ?, "repeat_on" = ?, "looked" = ?, "change_id" = ?
  where ("id" = ?) and "presence_checks"."owner" = ?;

select "presence_checks".*
  from "presence_checks"
  where "presence_checks"."owner" = ?
  order by "started_at" desc, "id" desc;

insert into "presence_findings" ("owner", "id", "check_id", "found_with", "what", "url", "verdict", "fix", "found_at", "mended_at", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

select "presence_findings".*
  from "presence_findings"
  where ("id" = ?) and "presence_findings"."owner" = ?;

delete
  from "presence_findings"
  where ("id" = ?) and "presence_findings"."owner" = ?;

select "presence_findings".*
  from "presence_findings"
  where "presence_findings"."owner" = ?
  order by "found_at" desc, "id" desc;

-- postgres

insert into "presence_checks" ("owner", "id", "started_at", "finished_at", "repeat_on", "looked", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7);

select "presence_checks".*
  from "presence_checks"
  where ("id" = $1) and "presence_checks"."owner" = $2;

update "presence_checks"
  set "id" = $1, "started_at" = $2, "finished_at" = $3, "repeat_on" = $4, "looked" = $5, "change_id" = $6
  where ("id" = $7) and "presence_checks"."owner" = $8;

select "presence_checks".*
  from "presence_checks"
  where "presence_checks"."owner" = $1
  order by "started_at" desc, "id" desc;

insert into "presence_findings" ("owner", "id", "check_id", "found_with", "what", "url", "verdict", "fix", "found_at", "mended_at", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);

select "presence_findings".*
  from "presence_findings"
  where ("id" = $1) and "presence_findings"."owner" = $2;

delete
  from "presence_findings"
  where ("id" = $1) and "presence_findings"."owner" = $2;

select "presence_findings".*
  from "presence_findings"
  where "presence_findings"."owner" = $1
  order by "found_at" desc, "id" desc;
