// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "hands.h"

#include <KustomerChat/Emulator>
#include <KustomerChat/KustomerChatWidget>

/// Where a tour is played: a chat of its own, the service behind it, and a customer's hands.
struct Stage
{
    KustomerChatWidget *chat;
    Kustomer::Emulator *service;
    Hands hands;
};

/// How much of what a step led to is worth a picture.
enum class Pictures {
    One,
    Dark, ///< as well
    All,  ///< dark, narrow and wide as well
};

/// Something that is done, and that has to lead to something within the time.
struct Step
{
    QString name;
    std::function<void()> act;
    std::function<bool()> happened;
    Pictures pictures = Pictures::One;
    std::function<QWidget *()> seen = {}; ///< what there is to see of it; empty: the chat
    /// Whose colours these are; it keeps its size. Empty: the chat of the stage.
    std::function<KustomerChatWidget *()> worn = {};
};

/// One capability, played with real input from start to end.
struct Tour
{
    QString name;
    QString sentence; ///< what there is to see
    std::function<QList<Step>(const Stage &)> steps;
};

/// Start and login, until the past conversations are on screen.
QList<Step> arrival(const Stage &stage);
/// An end and another start, until the list is on screen.
Step startAgain(const Stage &stage);
/// The service is out of reach, until the banner says so.
Step loseNetwork(const Stage &stage);
/// It is within reach again, and is tried at once.
void findNetwork(const Stage &stage);
/// A click on the newest conversation, until it can be written in.
Step openConversation(const Hands &hands);

Tour assistantTour();
Tour attachmentsTour();
Tour availabilityTour();
Tour campaignTour();
Tour consentTour();
Tour conversationTour();
Tour endTour();
Tour formTour();
Tour handoffTour();
Tour knowledgeTour();
Tour launcherTour();
Tour multiTour();
Tour notificationsTour();
Tour picturesTour();
Tour queueTour();
Tour satisfactionTour();
Tour searchTour();
Tour templatesTour();
Tour transcriptTour();
Tour unreadTour();

/// All there are.
QList<Tour> allTours();
