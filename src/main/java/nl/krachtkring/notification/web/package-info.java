/** The page of what is new for somebody, and the button that follows or stops. */
package nl.krachtkring.notification.web;
