// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "reach.h"
#include "sentfiles.h"
#include "tour.h"

#include <KustomerChat/ConversationListModel>
#include <KustomerChat/TimelineModel>

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;
using Kustomer::Emulator;
using Kustomer::EmulatorFault;

namespace {

const QString unsent = u"Can you send it again?"_s;

bool holds(const QString &path, const QByteArray &words)
{
    return SentFiles::contentOf(path).contains(words);
}

/// From the menu to the file.
QList<Step> saving(const Stage &stage, const std::shared_ptr<SentFiles> &files, const QString &name,
                   const QByteArray &words)
{
    const QString path = files->place(u"chat."_s + name);
    const Hands hands = stage.hands;
    return {
        {.name = u"menuOpened-"_s + name,
         .act = [hands] { hands.click(u"kustomer-menu"_s); },
         .happened =
             [] {
                 return Reach::menu().sees(u"Save transcript"_s);
             }},
        {.name = u"askedWhereToSave-"_s + name,
         .act =
             [name] {
                 Reach::menu().press(u"Save transcript"_s);
                 Reach::chooseFileType(name);
             },
         .happened =
             [] {
                 return Reach::isAskedForFile();
             }},
        {.name = u"saved-"_s + name,
         .act = [path] { Reach::answerWithFile(path); },
         .happened =
             [files, path, words] { // which is there as long as they are
                 return holds(path, words);
             }},
    };
}

QList<Step> copying(const Stage &stage)
{
    const Hands hands = stage.hands;
    return {
        openConversation(hands),
        {.name = u"somethingNotSent"_s,
         .act =
             [stage, hands] {
                 stage.service->addFault({.method = u"POST"_s,
                                          .path = u"/c/v1/chat/messages"_s,
                                          .status = 400,
                                          .times = Emulator::Always});
                 hands.type(unsent);
                 hands.press(Qt::Key_Return);
             },
         .happened =
             [stage] {
                 return Reach(stage.chat, u"kustomer-timeline"_s).sees(u"Try again"_s);
             }},
        {.name = u"menuOpened"_s,
         .act = [hands] { hands.click(u"kustomer-menu"_s); },
         .happened =
             [] {
                 return Reach::menu().sees(u"Copy transcript"_s);
             }},
        {.name = u"copied"_s,
         .act = [] { Reach::menu().press(u"Copy transcript"_s); },
         .happened =
             [] {
                 const QString text = QGuiApplication::clipboard()->text();
                 return text.contains(u"(not sent):\n"_s + unsent)
                     && text.contains(u"Thanks for writing!"_s);
             },
         .pictures = Pictures::All},
    };
}

} // namespace

Tour transcriptTour()
{
    return {.name = u"transcript"_s,
            .sentence = u"Takes a conversation along: copied, and saved as text, as a web page and "
                        "as PDF, with what was not sent marked."_s,
            .steps = [](const Stage &stage) {
                const auto files = std::make_shared<SentFiles>();
                const QByteArray words = unsent.toUtf8();
                return arrival(stage) + copying(stage) + saving(stage, files, u"txt"_s, words)
                    + saving(stage, files, u"html"_s, words)
                    + saving(stage, files, u"pdf"_s, "%PDF-");
            }};
}
