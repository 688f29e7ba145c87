-- sqlite

insert into "reads" ("owner", "id", "opportunity_id", "interview_id", "at", "weights", "inputs", "read")
  values (?, ?, ?, ?, ?, ?, ?, ?);

select *
  from "reads"
  where ("opportunity_id" = ?) and "reads"."owner" = ?
  order by "at", "id";

select "reads".*
  from "reads"
  inner join (select "every"."opportunity_id", max("every"."at") as "last_at"
  from "reads" as "every"
  where "every"."owner" = ?
  group by "every"."opportunity_id") as "last" on "last"."opportunity_id" = "reads"."opportunity_id" and "last"."last_at" = "reads"."at"
  where "reads"."owner" = ?
  order by "reads"."opportunity_id", "reads"."id";

select *
  from "reads"
  where ("id" = ?) and "reads"."owner" = ?;

-- postgres

insert into "reads" ("owner", "id", "opportunity_id", "interview_id", "at", "weights", "inputs", "read")
  values ($1, $2, $3, $4, $5, $6, $7, $8);

select *
  from "reads"
  where ("opportunity_id" = $1) and "reads"."owner" = $2
  order by "at", "id";

select "reads".*
  from "reads"
  inner join (select "every"."opportunity_id", max("every"."at") as "last_at"
  from "reads" as "every"
  where "every"."owner" = $1
  group by "every"."opportunity_id") as "last" on "last"."opportunity_id" = "reads"."opportunity_id" and "last"."last_at" = "reads"."at"
  where "reads"."owner" = $2
  order by "reads"."opportunity_id", "reads"."id";

select *
  from "reads"
  where ("id" = $1) and "reads"."owner" = $2;
