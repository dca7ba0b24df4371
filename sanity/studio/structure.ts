import { ActivityIcon } from "@sanity/icons/Activity";
import { BookIcon } from "@sanity/icons/Book";
import { CalendarIcon } from "@sanity/icons/Calendar";
import { ClockIcon } from "@sanity/icons/Clock";
import { CogIcon } from "@sanity/icons/Cog";
import { DocumentIcon } from "@sanity/icons/Document";
import { DocumentTextIcon } from "@sanity/icons/DocumentText";
import { EnvelopeIcon } from "@sanity/icons/Envelope";
import { HelpCircleIcon } from "@sanity/icons/HelpCircle";
import { TagsIcon } from "@sanity/icons/Tags";
import { TargetIcon } from "@sanity/icons/Target";
import { TransferIcon } from "@sanity/icons/Transfer";
import { UsersIcon } from "@sanity/icons/Users";
import type { ComponentType } from "react";
import type { StructureBuilder, StructureResolver } from "sanity/structure";
import { project } from "../../lib/project.ts";
import { CATEGORY_KINDS } from "../schemas/documents/category.ts";
import { ENQUIRY_STATUSES } from "../schemas/documents/enquiry.ts";
import { today } from "./review-dates.ts";

const { apiVersion } = project;

export const structure: StructureResolver = (S) =>
  S.list()
    .id("content")
    .title("Content")
    .items([
      guides(S),
      allOf(S, "faq", "Questions", HelpCircleIcon),
      allOf(S, "exercise", "Exercises", ActivityIcon),
      allOf(S, "source", "Sources", BookIcon),
      S.divider(),
      allOf(S, "trainingPlan", "Plans", TargetIcon),
      allOf(S, "coach", "Coaches", UsersIcon),
      enquiries(S),
      S.divider(),
      allOf(S, "page", "Pages", DocumentIcon),
      categories(S),
      allOf(S, "redirect", "Redirects", TransferIcon),
      S.divider(),
      siteSettings(S),
    ]);

function allOf(S: StructureBuilder, type: string, title: string, icon: ComponentType) {
  return S.documentTypeListItem(type).title(title).icon(icon);
}

function guides(S: StructureBuilder) {
  return S.listItem()
    .id("guides")
    .title("Guides")
    .icon(DocumentTextIcon)
    .child(
      S.list()
        .id("guides")
        .title("Guides")
        .items([
          S.documentTypeListItem("article")
            .id("all-guides")
            .title("All guides")
            .child(
              S.documentTypeList("article")
                .title("All guides")
                .defaultOrdering([{ field: "publishedAt", direction: "desc" }]),
            ),
          S.listItem()
            .id("guides-by-category")
            .title("By category")
            .icon(TagsIcon)
            .child(
              S.documentTypeList("category")
                .title("By category")
                .defaultOrdering([
                  { field: "kind", direction: "asc" },
                  { field: "title", direction: "asc" },
                ])
                .child((categoryId) => guidesInCategory(S, categoryId)),
            ),
          S.divider(),
          S.listItem()
            .id("review-due")
            .title("Review due")
            .icon(CalendarIcon)
            .child(() =>
              S.documentList()
                .id("review-due")
                .title("Review due")
                .schemaType("article")
                .apiVersion(apiVersion)
                .filter('_type == "article" && nextReviewDue <= $today')
                .params({ today: today() })
                .defaultOrdering([{ field: "nextReviewDue", direction: "asc" }])
                .initialValueTemplates([]),
            ),
          S.listItem()
            .id("scheduled")
            .title("Scheduled")
            .icon(ClockIcon)
            .child(() =>
              S.documentList()
                .id("scheduled")
                .title("Scheduled")
                .schemaType("article")
                .apiVersion(apiVersion)
                .filter('_type == "article" && publishedAt > $now')
                .params({ now: new Date().toISOString() })
                .defaultOrdering([{ field: "publishedAt", direction: "asc" }])
                .initialValueTemplates([]),
            ),
        ]),
    );
}

function guidesInCategory(S: StructureBuilder, categoryId: string) {
  return S.documentList()
    .id(categoryId)
    .title("Guides in this category")
    .schemaType("article")
    .apiVersion(apiVersion)
    .filter('_type == "article" && $categoryId in categories[]._ref')
    .params({ categoryId })
    .defaultOrdering([{ field: "publishedAt", direction: "desc" }])
    .initialValueTemplates([S.initialValueTemplateItem("article-in-category", { categoryId })]);
}

function categories(S: StructureBuilder) {
  return S.listItem()
    .id("categories")
    .title("Categories")
    .icon(TagsIcon)
    .child(
      S.list()
        .id("categories")
        .title("Categories")
        .items([
          ...CATEGORY_KINDS.map(({ title, value }) =>
            S.listItem()
              .id(value)
              .title(title)
              .icon(TagsIcon)
              .child(
                S.documentList()
                  .id(value)
                  .title(title)
                  .schemaType("category")
                  .apiVersion(apiVersion)
                  .filter('_type == "category" && kind == $kind')
                  .params({ kind: value })
                  .defaultOrdering([
                    { field: "order", direction: "asc" },
                    { field: "title", direction: "asc" },
                  ])
                  .initialValueTemplates([
                    S.initialValueTemplateItem("category-of-kind", { kind: value }),
                  ]),
              ),
          ),
          S.divider(),
          S.documentTypeListItem("category").id("all-categories").title("All categories"),
        ]),
    );
}

function enquiries(S: StructureBuilder) {
  return S.listItem()
    .id("enquiries")
    .title("Enquiries")
    .icon(EnvelopeIcon)
    .child(
      S.list()
        .id("enquiries")
        .title("Enquiries")
        .items(
          ENQUIRY_STATUSES.map(({ title, value }) =>
            S.listItem()
              .id(value)
              .title(title)
              .icon(EnvelopeIcon)
              .child(
                S.documentList()
                  .id(value)
                  .title(`${title} enquiries`)
                  .schemaType("enquiry")
                  .apiVersion(apiVersion)
                  // An enquiry without a status was never looked at.
                  .filter('_type == "enquiry" && coalesce(status, "new") == $status')
                  .params({ status: value })
                  .defaultOrdering([{ field: "receivedAt", direction: "desc" }])
                  .initialValueTemplates([]),
              ),
          ),
        ),
    );
}

function siteSettings(S: StructureBuilder) {
  return S.listItem()
    .id("siteSettings")
    .title("Site settings")
    .icon(CogIcon)
    .child(
      S.document()
        .id("siteSettings")
        .schemaType("siteSettings")
        .documentId("siteSettings")
        .title("Site settings"),
    );
}
