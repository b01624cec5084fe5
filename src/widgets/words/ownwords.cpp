// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/words/ownwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QTranslator>

#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

/// Who asks so hears the translators only.
constexpr auto withoutOwn = "not the application's own";

/// The words of the application are its own affair.
bool isOurs(QLatin1StringView context)
{
    return context.startsWith("Kustomer"_L1);
}

/// Goes with the application.
class Instead final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    static Instead *of(QCoreApplication *application)
    {
        for (QObject *child : application->children()) {
            if (auto *words = dynamic_cast<Instead *>(child))
                return words;
        }
        return nullptr;
    }

    bool isEmpty() const override { return texts.isEmpty(); }

    QString translate(const char *context, const char *text, const char *disambiguation,
                      int) const override
    {
        const bool isMeant = !disambiguation || std::strcmp(disambiguation, withoutOwn) != 0;
        if (!isMeant || !isOurs(QLatin1StringView(context)))
            return {};
        const QString place = QString::fromUtf8(context).section(u"::"_s, -1);
        const QString source = QString::fromUtf8(text);
        return texts.value(place + u'/' + source, texts.value(source));
    }

    QHash<QString, QString> texts; ///< by their keys
};

} // namespace

void OwnWords::set(const QString &key, const QString &text)
{
    auto *application = QCoreApplication::instance();
    if (!application) {
        qWarning("KustomerChatWidget::setText: there is no application that could say it");
        return;
    }
    Instead *words = Instead::of(application);
    if (!words)
        words = new Instead(application);
    if (words->texts.value(key) == text)
        return;
    QCoreApplication::removeTranslator(words);
    if (text.isEmpty())
        words->texts.remove(key);
    else
        words->texts.insert(key, text);
    goFirst();
}

void OwnWords::goFirst()
{
    Instead *words = Instead::of(QCoreApplication::instance());
    if (!words || words->isEmpty())
        return;
    QCoreApplication::removeTranslator(words);
    QCoreApplication::installTranslator(words);
}

QString OwnWords::without(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text, withoutOwn);
}

} // namespace Kustomer
