import { CheckmarkCircleIcon } from "@sanity/icons/CheckmarkCircle";
import { CloseCircleIcon } from "@sanity/icons/CloseCircle";
import { EnvelopeIcon } from "@sanity/icons/Envelope";
import { UndoIcon } from "@sanity/icons/Undo";
import type { ComponentType } from "react";
import { type DocumentActionComponent, useDocumentOperation } from "sanity";
import { type EnquiryStatus, enquiryStatusOf, replyAddress } from "./enquiry-reply.ts";

const useReply: DocumentActionComponent = ({ published }) => {
  const address = replyAddress(published);
  return {
    label: "Reply by e-mail",
    icon: EnvelopeIcon,
    disabled: !address,
    title: address ? "Opens your mail program." : "There is no address to answer to.",
    onHandle: () => {
      if (address) window.location.assign(address);
    },
  };
};
useReply.displayName = "ReplyToEnquiry";

/** What an editor does with an enquiry: answer it, and say that it is answered. */
export const enquiryActions: DocumentActionComponent[] = [
  statusAction("answered", "Mark as answered", CheckmarkCircleIcon),
  useReply,
  statusAction("closed", "Close", CloseCircleIcon),
  statusAction("new", "Mark as new", UndoIcon),
];

/** An action that sets the status. It is not offered for what has that status already. */
function statusAction(
  status: EnquiryStatus,
  label: string,
  icon: ComponentType,
): DocumentActionComponent {
  const useStatusAction: DocumentActionComponent = ({ id, type, published, onComplete }) => {
    const { patch } = useDocumentOperation(id, type);
    if (!published || enquiryStatusOf(published) === status) return null;
    return {
      label,
      icon,
      disabled: Boolean(patch.disabled),
      onHandle: () => {
        patch.execute([{ set: { status } }, ...answeredAt(status)]);
        onComplete();
      },
    };
  };
  useStatusAction.displayName = `MarkEnquiry ${status}`;
  return useStatusAction;
}

/** An enquiry was answered when it was last marked so; one that is new again was not. */
function answeredAt(status: EnquiryStatus) {
  if (status === "answered") return [{ set: { answeredAt: new Date().toISOString() } }];
  return status === "new" ? [{ unset: ["answeredAt"] }] : [];
}
