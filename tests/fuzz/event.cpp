// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// Frames of the realtime socket and the chat's events in them.

#include "fuzz/fuzz.h"
#include "protocol/realtime/chatevent.h"
#include "protocol/realtime/pusherframe.h"

using namespace Kustomer;
using namespace Kustomer::Fuzzing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Checks what an event promises about itself.
struct EventCheck
{
    void operator()(const UnknownEvent &) const { }
    void operator()(const MessageArrived &event) const
    {
        expect(!event.message.id.isEmpty() && !event.message.conversationId.isEmpty(),
               "an arrived message can be filed");
        expect(event.message.createdAt.isValid(), "an arrived message has a date");
    }
    void operator()(const MessageClipped &event) const
    {
        expect(!event.messageId.isEmpty() && !event.conversationId.isEmpty(),
               "a clipped message can be fetched");
    }
    void operator()(const ConversationLocked &event) const
    {
        expect(!event.conversation.id.isEmpty(), "an ended conversation has an id");
    }
    void operator()(const ConversationClipped &event) const
    {
        expect(!event.conversationId.isEmpty(), "a clipped conversation can be fetched");
    }
    void operator()(const TypingSeen &) const { }
    void operator()(const SurveyArrived &event) const
    {
        expect(event.satisfaction.form.hasValue(), "an arrived survey asks something");
    }
    void operator()(const SurveyClipped &event) const
    {
        expect(!event.conversationId.isEmpty(), "a clipped survey can be asked for");
    }
    void operator()(const LinkPreviewArrived &event) const
    {
        const LinkPreview &preview = event.preview;
        const bool isOfTheWeb = preview.url.scheme().startsWith("http"_L1);
        expect(isOfTheWeb && !preview.url.host().isEmpty(), "a preview leads to the web");
        expect(!event.messageId.isEmpty(), "a preview has a message");
    }
    void operator()(const ConversationReopened &event) const
    {
        expect(!event.conversation.id.isEmpty(), "a reopened conversation has an id");
    }
    void operator()(const ConversationChanged &event) const
    {
        expect(!event.conversation.id.isEmpty(), "a conversation that has changed has an id");
    }
    void operator()(const AssistantEnded &event) const
    {
        expect(!event.conversation.id.isEmpty(), "what an assistant hands over has an id");
    }
    void operator()(const CustomerMerged &event) const
    {
        expect(!event.customerId.isEmpty(), "who has become another one has an id");
    }
    void operator()(const CustomerDeleted &) const { }
    void operator()(const ConversationRemoved &event) const
    {
        expect(!event.conversationId.isEmpty(), "a removed conversation has an id");
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Result<PusherFrame> frame = pusherFrameFrom(QString::fromUtf8(bytesOf(data, size)));
    if (!frame) {
        expect(frame.error().kind == Error::Kind::Protocol, "a bad frame is a protocol error");
        expect(frame.error().message.startsWith("Realtime frame: "_L1), "an error names its place");
        expect(isShortLine(frame.error().message), "an error is one short line");
        return 0;
    }
    expect(!frame->event.isEmpty(), "a frame has an event");

    const Result<ChatEvent> event = chatEventFrom(frame->event, frame->data);
    if (event) {
        observe(event->index());
        std::visit(EventCheck(), *event);
    } else {
        expect(event.error().message.startsWith("data"_L1), "an error names its place");
        expect(isShortLine(event.error().message), "an error is one short line");
    }
    return 0;
}
