// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "reach.h"
#include "sentfiles.h"
#include "tour.h"

#include <KustomerChat/ConversationListModel>
#include <KustomerChat/TimelineModel>

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using Kustomer::Message;
using Kustomer::TimelineModel;

namespace {

QString conversationId(const Stage &stage)
{
    return stage.chat->client()->conversations()->at(0).id;
}

/// Somebody's face: a picture that the service has an address of.
QUrl faceOf(const Stage &stage)
{
    const TimelineModel *timeline = stage.chat->client()->timeline(conversationId(stage));
    for (int row = 0; row < timeline->rowCount(); ++row) {
        const bool isMessage = timeline->kindAt(row) == TimelineModel::Kind::Message;
        if (isMessage && !timeline->messageAt(row).sender.avatarUrl.isEmpty())
            return timeline->messageAt(row).sender.avatarUrl;
    }
    return {};
}

QJsonObject pictureFile(const QString &name, const QColor &sky)
{
    return {{u"name"_s, name},
            {u"contentType"_s, u"image/png"_s},
            {u"base64"_s, QString::fromLatin1(SentFiles::picture(sky).toBase64())}};
}

/// Whether all pictures of the latest message are on this machine.
bool haveCome(const Stage &stage, qsizetype count)
{
    const TimelineModel *timeline = stage.chat->client()->timeline(conversationId(stage));
    const int row = timeline->rowCount() - 1;
    if (row < 0 || timeline->kindAt(row) != TimelineModel::Kind::Message)
        return false;
    const QList<Kustomer::Attachment> files = timeline->messageAt(row).attachments;
    return files.size() == count
        && std::ranges::none_of(files, [](const auto &file) { return file.localPath.isEmpty(); });
}

QList<Step> receiving(const Stage &stage, const std::shared_ptr<SentFiles> &files)
{
    const Hands hands = stage.hands;
    const auto send = [stage, files](const QString &body, const QJsonArray &pictures) {
        files->sendAsAgent(stage.service->apiUrl(), conversationId(stage), body, pictures);
    };
    const QJsonArray views{pictureFile(u"morning.png"_s, QColor(0xc8, 0x6b, 0x3c)),
                           pictureFile(u"noon.png"_s, QColor(0x2f, 0x6f, 0x62)),
                           pictureFile(u"evening.png"_s, QColor(0x8a, 0x4f, 0x7d))};
    return {
        openConversation(hands),
        {.name = u"pictureReceived"_s,
         .act =
             [send] {
                 send(u"This is the one:"_s,
                      {pictureFile(u"ridge tent.png"_s, QColor(0x3d, 0x5a, 0x80))});
             },
         .happened =
             [stage] {
                 return haveCome(stage, 1);
             }},
        {.name = u"severalAsAGrid"_s,
         .act = [send, views] { send({}, views); },
         .happened =
             [stage] {
                 return haveCome(stage, 3);
             }},
    };
}

std::function<bool()> lookingAt(const Stage &stage, const QString &name)
{
    return [stage, name] {
        const auto *viewer = stage.chat->findChild<QWidget *>(u"kustomer-pictureViewer"_s);
        const auto *plate = viewer ? viewer->findChild<QWidget *>(u"kustomer-plate"_s) : nullptr;
        return plate && plate->accessibleName() == name;
    };
}

QList<Step> looking(const Stage &stage)
{
    const Hands hands = stage.hands;
    return {
        {.name = u"lookedAtInFull"_s,
         .act = [stage] { Reach(stage.chat, u"kustomer-timeline"_s).press(u"noon.png"_s); },
         .happened = lookingAt(stage, u"noon.png"_s)},
        {.name = u"nextByKey"_s,
         .act = [hands] { hands.press(Qt::Key_Right); },
         .happened = lookingAt(stage, u"evening.png"_s)},
        {.name = u"previousInAnotherMessage"_s,
         .act =
             [hands] {
                 for (int i = 0; i < 3; ++i)
                     hands.press(Qt::Key_PageUp);
             },
         .happened = lookingAt(stage, u"ridge tent.png"_s)},
        {.name = u"zoomed"_s,
         .act =
             [hands] {
                 for (int i = 0; i < 5; ++i)
                     hands.press(Qt::Key_Plus);
             },
         .happened = hands.seeing(u"kustomer-pictureViewer"_s)},
        {.name = u"copied"_s,
         .act
         = [stage] { Reach(stage.chat, u"kustomer-pictureViewer"_s).press(u"Copy picture"_s); },
         .happened =
             [] {
                 return !QGuiApplication::clipboard()->pixmap().isNull();
             }},
        {.name = u"leftByEscape"_s,
         .act = [hands] { hands.press(Qt::Key_Escape); },
         .happened =
             [hands] {
                 return !hands.sees(u"kustomer-pictureViewer"_s);
             }},
    };
}

/// Within a picture, where nothing lies over it.
constexpr QPoint inside(20, 20);

QList<Step> readingOn(const Stage &stage)
{
    const auto reach = [stage] {
        return Reach(stage.chat, u"kustomer-timeline"_s);
    };
    const auto before = std::make_shared<QImage>();
    return {
        {.name = u"pictureOfATextNotFetched"_s,
         .act =
             [stage] {
                 stage.chat->setPicturePolicy(KustomerChatWidget::Never);
                 stage.service->sendAsAgent(conversationId(stage),
                                            u"I packed it myself: ![my face](%1) See you!"_s.arg(
                                                faceOf(stage).toString()));
             },
         .happened =
             [reach] {
                 return reach().sees(u"Show picture"_s);
             }},
        {.name = u"pictureOfATextShown"_s,
         .act =
             [reach, before] {
                 *before = reach().look(u"Show picture"_s);
                 reach().press(u"Show picture"_s);
             },
         .happened =
             [reach, before] {
                 const QImage now = reach().look(u"my face"_s);
                 return !now.isNull() && now.pixelColor(inside) != before->pixelColor(inside);
             }},
    };
}

} // namespace

Tour picturesTour()
{
    return {.name = u"pictures"_s,
            .sentence = u"Gets pictures, looks at them in full, goes from one to the next, copies "
                        "one, and asks for one that is not fetched by itself."_s,
            .steps = [](const Stage &stage) {
                const auto files = std::make_shared<SentFiles>();
                return arrival(stage) + receiving(stage, files) + looking(stage) + readingOn(stage);
            }};
}
