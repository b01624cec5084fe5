// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "reach.h"
#include "sentfiles.h"
#include "tour.h"

#include <KustomerChat/ConversationListModel>
#include <KustomerChat/TimelineModel>

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using Kustomer::Message;
using Kustomer::TimelineModel;

namespace {

const QString words = u"The pole is bent, as you can see."_s;
const QString answer = u"Here is your return label."_s;
const QByteArray label("Return label 4711, to be put on the parcel.\n");

/// The conversation in which files go to and fro.
class FileTalk
{
public:
    explicit FileTalk(const Stage &stage)
        : m_stage(stage)
    { }

    QString id() const { return m_stage.chat->client()->conversations()->at(0).id; }

    Message last() const
    {
        const TimelineModel *timeline = m_stage.chat->client()->timeline(id());
        const int row = timeline->rowCount() - 1;
        return row >= 0 && timeline->kindAt(row) == TimelineModel::Kind::Message
            ? timeline->messageAt(row)
            : Message();
    }

    Reach timeline() const { return {m_stage.chat, u"kustomer-timeline"_s}; }
    Reach page() const { return {m_stage.chat, u"kustomer-conversation"_s}; }
    Reach chips() const { return {m_stage.chat, u"kustomer-files"_s}; }

private:
    Stage m_stage;
};

QList<Step> sending(const Stage &stage, const std::shared_ptr<SentFiles> &files)
{
    const FileTalk talk(stage);
    const Hands hands = stage.hands;
    const QStringList given{files->putPicture(u"bent pole.png"_s, QColor(0x3d, 0x5a, 0x80)),
                            files->put(u"invoice 4711.txt"_s, "One tent, one pole.\n"),
                            files->put(u"setup.exe"_s, "MZ")};
    return {
        openConversation(hands),
        {.name = u"filesHeldOverTheConversation"_s,
         .act = [talk, given] { talk.page().drag(given); },
         .happened = hands.seeing(u"kustomer-dropVeil"_s)},
        {.name = u"troubleToldAtTheFile"_s,
         .act = [talk, given] { talk.page().drop(given); },
         .happened =
             [stage, talk] {
                 const auto *send = stage.chat->findChild<QWidget *>(u"kustomer-send"_s);
                 return talk.chips().sees(u"setup.exe"_s) && !send->isEnabled();
             }},
        {.name = u"troubleTakenOut"_s,
         .act = [talk] { talk.chips().press(u"setup.exe"_s); },
         .happened =
             [stage, talk, given] {
                 return stage.chat->client()->draft(talk.id()).files == given.first(2);
             }},
        {.name = u"written"_s,
         .act = [hands] { hands.type(words); },
         .happened =
             [stage, talk] {
                 return stage.chat->client()->draft(talk.id()).body == words;
             }},
        {.name = u"sentWithFiles"_s,
         .act = [hands] { hands.press(Qt::Key_Return); },
         .happened =
             [talk] {
                 const Message sent = talk.last();
                 return sent.delivery == Message::Delivery::Sent && sent.body == words
                     && sent.attachments.size() == 2 && !sent.attachments.at(0).id.isEmpty();
             }},
    };
}

QList<Step> receiving(const Stage &stage, const std::shared_ptr<SentFiles> &files)
{
    const FileTalk talk(stage);
    const QString saved = files->place(u"kept label.txt"_s);
    return {
        {.name = u"fileReceived"_s,
         .act =
             [stage, talk, files] {
                 files->sendAsAgent(stage.service->apiUrl(), talk.id(), answer,
                                    {QJsonObject{{u"name"_s, u"return label.txt"_s},
                                                 {u"contentType"_s, u"text/plain"_s},
                                                 {u"text"_s, QString::fromUtf8(label)}}});
             },
         .happened =
             [talk] {
                 return talk.timeline().sees(u"return label.txt"_s);
             }},
        {.name = u"fileOpenedByAPress"_s,
         .act = [talk] { talk.timeline().press(u"Open"_s); },
         .happened =
             [files] {
                 return files->opened().endsWith("return label.txt"_L1)
                     && SentFiles::contentOf(files->opened()) == label;
             }},
        {.name = u"askedWhereToSave"_s,
         .act = [talk] { talk.timeline().press(u"Save"_s); },
         .happened =
             [] {
                 return Reach::isAskedForFile();
             }},
        {.name = u"fileSaved"_s,
         .act = [saved] { Reach::answerWithFile(saved); },
         .happened =
             [files, saved] { // which is there as long as they are
                 return SentFiles::contentOf(saved) == label;
             }},
    };
}

} // namespace

Tour attachmentsTour()
{
    return {.name = u"attachments"_s,
            .sentence = u"Drops files on a conversation, learns at the file what cannot be sent, "
                        "sends the rest, and gets, opens and saves one."_s,
            .steps = [](const Stage &stage) {
                const auto files = std::make_shared<SentFiles>();
                return arrival(stage) + sending(stage, files) + receiving(stage, files);
            }};
}
