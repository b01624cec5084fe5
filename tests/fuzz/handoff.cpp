// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// What a bot has led, handed over to people, and what the service answers: nothing that was said is
// lost or changed, the oldest comes first, and what cannot be handed over is said in words.

#include "fuzz/fuzz.h"
#include "protocol/json/jsonapi.h"
#include "protocol/json/wiredate.h"
#include "protocol/nouns/conversation.h"
#include "protocol/requests/handoffbody.h"

#include <QDebug>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Kustomer;
using namespace Kustomer::Fuzzing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// `>2025-03-04T10:11:12.000Z words` of the company, anything else of the customer; the date may be
/// milliseconds, of any year.
HandoffMessage messageFrom(const QByteArray &part)
{
    const qsizetype blank = std::max<qsizetype>(1, part.indexOf(' '));
    const QByteArray when = part.mid(1, blank - 1);
    bool isNumber = false;
    const qint64 milliseconds = when.toLongLong(&isNumber);
    return {.body = QString::fromUtf8(part.mid(blank)),
            .date = isNumber ? QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC)
                             : dateFromWire(QUtf8StringView(when.constData(), when.size())),
            .direction = part.startsWith('>') ? Message::Direction::FromCompany
                                              : Message::Direction::FromCustomer};
}

/// The service's answer comes first.
Handoff handoffFrom(const QList<QByteArray> &parts)
{
    constexpr qsizetype firstMessage = 5;
    Handoff handoff{.from = QString::fromUtf8(parts.value(1)),
                    .brandId = QString::fromUtf8(parts.value(2)),
                    .externalId = QString::fromUtf8(parts.value(3)),
                    .language = QString::fromUtf8(parts.value(4)),
                    .state = parts.size() % 2 ? Handoff::State::Open : Handoff::State::Ended};
    for (const QByteArray &part : parts.mid(firstMessage))
        handoff.messages.append(messageFrom(part));
    return handoff;
}

void checkRefusal(const Error &error)
{
    expect(error.kind == Error::Kind::Configuration, "what is refused is a wrong configuration");
    expect(error.code.startsWith("handoff_"_L1), "a refusal has a code");
    expect(isShortLine(error.message) && !error.message.isEmpty(), "a refusal is one short line");
}

void checkMessages(const QJsonArray &written, QList<HandoffMessage> said)
{
    expect(written.size() == said.size(), "nothing that was said is lost");
    std::ranges::stable_sort(said, {}, &HandoffMessage::date);
    for (qsizetype i = 0; i < said.size(); ++i) {
        const QJsonObject line = written.at(i).toObject();
        const bool isIn = line["direction"_L1].toString() == "in"_L1;
        expect(isIn == (said.at(i).direction == Message::Direction::FromCustomer),
               "each stays on its side");
        expect(line["body"_L1].toString() == said.at(i).body, "words stay as they were said");
        expect(dateFromWire(line["date"_L1].toString()) == said.at(i).date,
               "the oldest comes first, at its time");
    }
}

void checkHandoff(const Handoff &handoff)
{
    QString printed;
    QDebug(&printed) << handoff;
    expect(isShortLine(printed) && printed.size() < 100, "what is printed holds no text");
    const Result<QByteArray> body = Requests::handoff(handoff);
    if (!body)
        return checkRefusal(body.error());
    const QJsonObject object = QJsonDocument::fromJson(*body).object();
    // Qt's own reader drops a byte order mark that a text begins with.
    expect(handoff.externalId.startsWith(QChar::ByteOrderMark)
               || object["externalId"_L1].toString() == handoff.externalId,
           "an id stays as it is");
    expect(object["active"_L1].toBool() == (handoff.state == Handoff::State::Open),
           "what has ended stays so");
    checkMessages(object["messages"_L1].toArray(), handoff.messages);
    observe(size_t(handoff.messages.size()));
}

void checkAnswer(const QByteArray &answer)
{
    const Result<Document> document = documentFrom(answer);
    if (!document)
        return expect(isShortLine(document.error().message), "an error is one short line");
    const Result<Conversation> conversation = soleConversationFrom(*document);
    if (!conversation) {
        expect(conversation.error().kind == Error::Kind::Protocol, "no answer is a protocol error");
        return expect(isShortLine(conversation.error().message), "an error is one short line");
    }
    expect(!conversation->id.isEmpty() && conversation->createdAt.isValid(),
           "what was handed over can be filed");
    expect(isShortLine(conversation->title), "a title is one short line");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QList<QByteArray> parts = bytesOf(data, size).split('\0');
    checkAnswer(parts.first());
    checkHandoff(handoffFrom(parts));
    return 0;
}
